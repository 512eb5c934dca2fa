import { writePapers } from '../../src/ingest/write-papers';
import { readHierarchy } from '../../src/ingest/read-hierarchy';
import { PAPERS } from '../fixture/papers';
import { countsAreRight } from './counts';
import { Curator } from './curator';

const LANTERN = 'paper:doi-10.5555/lantern.1';
const LITE = 'paper:arxiv-2002.00002';
const STANDING = `{ paper(id: "${LITE}") {
  statements { edges { relation confidence sources evidence { text kind field start source } node { id } } }
  retracted { relation concept { id } by }
} }`;

interface Standing {
  readonly statements: {
    readonly edges: readonly { relation: string; sources: string[]; node: { id: string } }[];
  };
  readonly retracted: readonly { relation: string; concept: { id: string } }[];
}

describe('statements', () => {
  let ada: Curator;

  beforeEach(async () => {
    ada = await Curator.start();
  });

  afterEach(async () => {
    await countsAreRight(ada.graph);
    await ada?.stop();
  });

  async function standing(): Promise<{ statements: string[]; retracted: string[] }> {
    const { paper } = (await ada.data(STANDING)) as { paper: Standing };
    return {
      statements: paper.statements.edges.map(
        ({ relation, node, sources }) => `${relation} ${node.id} ${sources.join()}`,
      ),
      retracted: paper.retracted.map(({ relation, concept }) => `${relation} ${concept.id}`),
    };
  }

  const AT_FIRST = [
    'INTRODUCES model:lantern-lite extracted',
    'EXTENDS model:lantern extracted',
    'USES method:ternary-rounding extracted',
    'USES method:windowed-attention extracted',
    'COMPARES model:lantern extracted',
  ];

  test('are added in a person’s name, with a quotation where the paper has the words', async () => {
    const { quoted, told } = await ada.data(`mutation {
      quoted: addStatement(paper: "arxiv:2002.00002", relation: ABOUT, concept: "name:efficient inference", evidence: "combines ternary rounding", why: "plain") {
        paper { id } concept { id name }
        statement { relation concept { id } confidence sources evidence { text kind field start end source } }
        change { kind by why nodes { nodes { id } } details { nodes { of what before after } } }
      }
      told: addStatement(paper: "arxiv:2002.00002", relation: EVALUATES_ON, concept: "dataset:murmur", confidence: 0.5, evidence: "in the appendix") {
        statement { confidence evidence { kind field } }
      }
    }`);
    expect(quoted).toMatchObject({
      paper: { id: LITE },
      concept: { id: 'topic:efficient-inference', name: 'efficient inference' },
      statement: {
        relation: 'ABOUT',
        concept: { id: 'topic:efficient-inference' },
        confidence: 1,
        sources: ['asserted'],
        evidence: [
          {
            text: 'combines ternary rounding',
            kind: 'QUOTE',
            field: 'abstract',
            start: 13,
            end: 38,
            source: 'asserted',
          },
        ],
      },
      change: {
        kind: 'ADD_STATEMENT',
        by: 'ada',
        why: 'plain',
        nodes: { nodes: [{ id: LITE }, { id: 'topic:efficient-inference' }] },
        details: {
          nodes: [
            { of: LITE, what: 'ABOUT topic:efficient-inference', before: null, after: { confidence: 1 } },
          ],
        },
      },
    });
    expect(told.statement).toEqual({ confidence: 0.5, evidence: [{ kind: 'PARAPHRASE', field: null }] });
    expect((await standing()).statements).toEqual(
      expect.arrayContaining([
        'ABOUT topic:efficient-inference asserted',
        'EVALUATES_ON dataset:murmur asserted',
      ]),
    );
  });

  test('that are marked wrong stay so when the same is imported again, until that is taken back', async () => {
    const retract = `mutation { retractStatement(paper: "${LITE}", relation: USES, concept: "method:ternary-rounding", why: "misread") { statement { relation } change { details { nodes { before after } } } } }`;
    const { retractStatement } = await ada.data(retract);
    expect(retractStatement).toMatchObject({
      statement: null,
      change: { details: { nodes: [{ before: { confidence: 0.8, sources: ['extracted'] }, after: null }] } },
    });
    expect(await ada.code(retract)).toBe('NOT_STATED');
    const wrong = {
      statements: AT_FIRST.filter((one) => !one.startsWith('USES method:ternary')),
      retracted: ['USES method:ternary-rounding'],
    };
    expect(await standing()).toEqual(wrong);

    const lite = PAPERS.find(({ record }) => record.title.startsWith('Lantern-Lite'))!;
    const hierarchy = await readHierarchy(ada.graph);
    const again = {
      ...lite,
      extractor: 'fixture.2',
      claims: lite.claims.map((one) => ({ ...one, confidence: 0.99 })),
    };
    expect(await writePapers(ada.graph, [again], hierarchy)).toMatchObject({ updated: 1 });
    expect(await standing()).toEqual(wrong);

    const { restoreStatement } = await ada.data(
      `mutation { restoreStatement(paper: "${LITE}", relation: USES, concept: "method:ternary-rounding") { statement { confidence sources } } }`,
    );
    expect(restoreStatement.statement).toEqual({ confidence: 0.99, sources: ['extracted'] });
    expect(await standing()).toEqual({ statements: AT_FIRST, retracted: [] });
  });

  test('of the catalogue that are marked wrong do not come back as what a text seems to say', async () => {
    await ada.data(
      `mutation { retractStatement(paper: "${LANTERN}", relation: EXTENDS, concept: "method:attention") { change { id } } }`,
    );
    const { paper } = await ada.data(`{ paper(id: "${LANTERN}") { methods { nodes { id } } } }`);
    expect(paper.methods.nodes).toEqual([]);
  });

  test('that a person made, marked wrong and restored are as they were', async () => {
    const name = `paper: "${LANTERN}", relation: COMPARES, concept: "model:heron"`;
    const { retractStatement, restoreStatement } = await ada.data(`mutation {
      retractStatement(${name}) { statement { confidence } }
      restoreStatement(${name}) { statement { confidence sources } }
    }`);
    expect([retractStatement.statement, restoreStatement.statement]).toEqual([
      null,
      { confidence: 0.25, sources: ['asserted'] },
    ]);
    expect(await ada.code(`mutation { restoreStatement(${name}) { change { id } } }`)).toBe('NOT_STATED');
  });

  test('are corrected in one step', async () => {
    const { correctStatement } = await ada.data(
      `mutation { correctStatement(paper: "${LITE}", relation: USES, concept: "method:ternary-rounding", to: { relation: EXTENDS }) {
        concept { id } statement { relation confidence sources evidence { text kind } }
        change { details { nodes { what before after } } } } }`,
    );
    expect(correctStatement).toMatchObject({
      statement: {
        relation: 'EXTENDS',
        confidence: 0.8,
        sources: ['asserted'],
        evidence: [{ text: 'combines ternary rounding', kind: 'QUOTE' }],
      },
      change: {
        details: {
          nodes: [
            { what: 'EXTENDS method:ternary-rounding', before: null },
            { what: 'USES method:ternary-rounding', after: null },
          ],
        },
      },
    });
    expect((await standing()).statements).toContain('EXTENDS method:ternary-rounding asserted');
    const { other } = await ada.data(
      `mutation { other: correctStatement(paper: "${LITE}", relation: EXTENDS, concept: "method:ternary-rounding", to: { concept: "name:weight rounding", confidence: 0.5 }) { concept { id } statement { confidence } } }`,
    );
    expect(other).toEqual({ concept: { id: 'method:weight-rounding' }, statement: { confidence: 0.5 } });
    expect(await standing()).toMatchObject({
      retracted: ['EXTENDS method:ternary-rounding', 'USES method:ternary-rounding'],
    });
  });

  test('are filtered by who says so', async () => {
    const { paper } = await ada.data(`{ paper(id: "${LANTERN}") {
      asserted: statements(source: [asserted]) { totalCount nodes { id } }
      either: statements(source: [asserted, catalogue], minConfidence: 0.5) { totalCount }
      none: statements(source: []) { totalCount }
      datasets(source: [catalogue]) { nodes { id } }
    } }`);
    expect(paper).toEqual({
      asserted: { totalCount: 2, nodes: [{ id: 'model:heron' }, { id: 'dataset:murmur' }] },
      either: { totalCount: 5 },
      none: { totalCount: 0 },
      datasets: { nodes: [{ id: 'dataset:murmur' }] },
    });
  });

  test('that cannot be are refused, and nothing is written', async () => {
    const name = `paper: "${LITE}", relation: USES, concept: "method:ternary-rounding"`;
    const refused: [string, string][] = [
      [`addStatement(paper: "paper:none", relation: USES, concept: "method:attention")`, 'UNKNOWN_ID'],
      [`addStatement(paper: "method:attention", relation: USES, concept: "method:attention")`, 'WRONG_KIND'],
      [`addStatement(paper: "${LITE}", relation: USES, concept: "${LANTERN}")`, 'WRONG_KIND'],
      [`addStatement(paper: "${LITE}", relation: ABOUT, concept: "method:attention")`, 'WRONG_KIND'],
      [`addStatement(paper: "${LITE}", relation: USES, concept: "name:lantern")`, 'AMBIGUOUS_ID'],
      [`addStatement(${name}, confidence: 1.5)`, 'BAD_USER_INPUT'],
      [`addStatement(${name}, evidence: "")`, 'BAD_USER_INPUT'],
      [`correctStatement(${name}, to: {})`, 'BAD_USER_INPUT'],
      [`correctStatement(${name}, to: { confidence: -1 })`, 'BAD_USER_INPUT'],
      [`correctStatement(${name}, to: { concept: "method:none" })`, 'UNKNOWN_ID'],
      [
        `correctStatement(paper: "${LITE}", relation: USES, concept: "method:attention", to: { confidence: 1 })`,
        'NOT_STATED',
      ],
      [`retractStatement(paper: "${LITE}", relation: USES, concept: "method:attention")`, 'NOT_STATED'],
      [`restoreStatement(${name})`, 'NOT_STATED'],
      [`retractStatement(${name}, why: "${'x'.repeat(2_001)}")`, 'BAD_USER_INPUT'],
    ];
    const codes = [];
    for (const [field] of refused) {
      codes.push(await ada.code(`mutation { ${field} { change { id } } }`));
    }
    expect(codes).toEqual(refused.map(([, code]) => code));
    const reader = { name: 'bo', scope: 'read', known: true } as const;
    expect(await ada.code(`mutation { retractStatement(${name}) { change { id } } }`, {}, reader)).toBe(
      'FORBIDDEN',
    );
    expect(await standing()).toEqual({ statements: AT_FIRST, retracted: [] });
    expect((await ada.data('{ history { totalCount } }')).history.totalCount).toBe(0);
  });

  test('by many at once are all kept', async () => {
    const concepts = [
      'attention',
      'early-exit',
      'layer-skipping',
      'gated-routing',
      'weight-rounding',
      'patch-sorting',
    ];
    await Promise.all(
      concepts.map((one) =>
        ada.data(
          `mutation { addStatement(paper: "${LITE}", relation: STUDIES, concept: "method:${one}") { change { id } } }`,
        ),
      ),
    );
    const { statements } = await standing();
    expect(statements).toHaveLength(AT_FIRST.length + concepts.length);
  });
});
