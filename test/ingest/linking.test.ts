import { type Graph } from '../../src/graph/graph';
import { linkKey, namingOf, otherNames, standsFor } from '../../src/ingest/naming';
import {
  type Claim,
  type LineageClaim,
  type NewConcept,
  type PaperReader,
  type ReadPaper,
} from '../../src/ingest/record';
import { readHierarchy } from '../../src/ingest/read-hierarchy';
import { writePapers } from '../../src/ingest/write-papers';
import { emptyGraph } from '../support';
import { contents } from './contents';

/** A paper that names one thing, as its text would be read. */
function naming(
  title: string,
  name: string,
  mentions: string[] = [],
  relation: Claim['relation'] = 'USES',
): ReadPaper {
  const others = otherNames(name, mentions);
  const { id, others: keys } = namingOf('METHOD', name, others);
  const concept: NewConcept = {
    id,
    kind: 'METHOD',
    name,
    names: [name, ...others],
    others: keys,
    broader: [],
  };
  return paper(title, { claims: [{ relation, concept: id, confidence: 0.5 }], newConcepts: [concept] });
}

function paper(title: string, given: Partial<ReadPaper>): ReadPaper {
  return {
    record: { title, authors: [], codeUrls: [], externalIds: {} },
    format: 'test',
    source: 'extracted',
    extractor: 'test.1',
    claims: [],
    newConcepts: [],
    lineage: [],
    ...given,
  };
}

function orders<T>(all: readonly T[]): T[][] {
  return all.length < 2
    ? [[...all]]
    : all.flatMap((one, i) =>
        orders([...all.slice(0, i), ...all.slice(i + 1)]).map((rest) => [one, ...rest]),
      );
}

describe('names', () => {
  it.each([
    ['EXP3', 'exp3'],
    ['Exp3', 'exp3'],
    ['EXP3 algorithm', 'exp3'],
    ['Grow-Shrink algorithm', 'grow shrink'],
    ['Bayesian framework', 'bayesian framework'],
    ['mean-field approximations', 'mean field approximation'],
  ])('links %s by "%s"', (name, key) => {
    expect(linkKey(name)).toBe(key);
  });

  it.each([
    ['CRP', 'Customizable Route Planning', true],
    ['CARP', 'ChAin-centric Reasoning and Pre-training', true],
    ['CRP', 'novel Customizable Route Planning', false],
    ['LoRA', 'vision transformers', false],
    ['exp', 'every x prize', false],
  ])('knows whether %s is short for "%s"', (short, long, is) => {
    expect(standsFor(short, long)).toBe(is);
  });

  it('makes the id of a short acronym from what it stands for', () => {
    expect(namingOf('METHOD', 'CRP', ['Customizable Route Planning']).id).toBe(
      'method:customizable-route-planning',
    );
    expect(namingOf('METHOD', 'CRP', []).id).toBe('method:crp');
    expect(
      namingOf('METHOD', 'CIRCOD', ['Co-Saliency Inspired Referring Camouflaged Object Discovery']).id,
    ).toBe('method:circod');
  });
});

describe('linking what papers name', () => {
  let graph: Graph;

  beforeEach(async () => {
    graph = await emptyGraph();
  });
  afterEach(() => graph.close());

  const take = async (...papers: ReadPaper[]): Promise<void> => {
    for (const one of papers) {
      await writePapers(graph, [one], await readHierarchy(graph));
    }
  };
  const all = async (statement: string, parameters = {}): Promise<unknown[]> =>
    (await graph.read(statement, parameters, { timeoutMs: 10_000 })).map(([one]) => one);
  const empty = async (): Promise<void> => {
    await graph.define('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  };

  it('makes one node of spellings, acronym and what it stands for, in whatever order they come', async () => {
    const papers = [
      naming('One spells it out', 'CRP', ['Customizable Route Planning'], 'INTRODUCES'),
      naming('Two has the acronym', 'CRP'),
      naming('Three has the words', 'customizable route planning'),
      naming('Four says algorithm', 'CRP algorithm'),
    ];
    let expected: string[] | undefined;
    for (const order of orders(papers)) {
      await empty();
      await take(...order);
      const now = await contents(graph);
      expect(now).toEqual((expected ??= now));
    }
    expect(await all('MATCH (c:Concept) RETURN c.id')).toEqual(['method:customizable-route-planning']);
    expect(await all('MATCH (c:Concept) RETURN [c.name, c.aliases, c.paperCount]')).toEqual([
      ['CRP', ['customizable route planning'], 4],
    ]);
    expect(await all('MATCH (:FormerId {id: "method:crp"})-[:NOW]->(c) RETURN c.id')).toHaveLength(1);
  });

  it('leaves an acronym that means two things to neither, in whatever order they come', async () => {
    const papers = [
      naming('Resonance', 'ART', ['adaptive resonance theory']),
      naming('Robustness', 'ART', ['adversarial robustness toolbox']),
      naming('Neither', 'ART'),
    ];
    let expected: string[] | undefined;
    for (const order of orders(papers)) {
      await empty();
      await take(...order);
      const now = await contents(graph);
      expect(now).toEqual((expected ??= now));
    }
    expect(await all('MATCH (c:Concept) RETURN c.id + " " + c.paperCount ORDER BY c.id')).toEqual([
      'method:adaptive-resonance-theory 1',
      'method:adversarial-robustness-toolbox 1',
      'method:art 1',
    ]);
    expect(await all('MATCH (p:Paper {title: "Neither"})-[:USES]->(c) RETURN c.id')).toEqual(['method:art']);
  });

  const claim = (from: string, to: string, confidence: number): LineageClaim => ({
    from: `method:${from}`,
    relation: 'BASED_ON',
    to: `method:${to}`,
    confidence,
    evidence: { kind: 'QUOTE', text: `${from} ${confidence}`, field: 'title', start: 0, end: 1 },
  });
  const fresh = (...names: string[]): NewConcept[] =>
    names.map((name) => ({
      id: `method:${name}`,
      kind: 'METHOD',
      name,
      names: [name],
      others: [],
      broader: [],
    }));
  const descent = async (title: string, ...steps: LineageClaim[]): Promise<void> =>
    take(
      paper(title, {
        newConcepts: fresh('alpha', 'beta', 'gamma'),
        lineage: steps,
        extractor: JSON.stringify(steps),
      }),
    );

  it('keeps what each paper says of descent, and shows the surest', async () => {
    await descent('Weak', claim('alpha', 'beta', 0.3));
    await descent('Strong', claim('alpha', 'beta', 0.6));
    const shown = 'MATCH (:Method)-[r:BASED_ON]->() RETURN [r.confidence, r.evidenceText]';
    expect(await all(shown)).toEqual([[0.6, 'alpha 0.6']]);
    await descent('Strong');
    expect(await all(shown)).toEqual([[0.3, 'alpha 0.3']]);
    await descent('Weak');
    expect(await all(shown)).toEqual([]);
  });

  it('leaves out the step of descent that would close a circle', async () => {
    await descent(
      'Around',
      claim('alpha', 'beta', 0.3),
      claim('beta', 'gamma', 0.5),
      claim('gamma', 'alpha', 0.4),
    );
    const shown = 'MATCH (a)-[:BASED_ON]->(b) RETURN a.name + b.name ORDER BY a.name';
    expect(await all(shown)).toEqual(['betagamma', 'gammaalpha']);
    await descent('Again', claim('gamma', 'beta', 0.9));
    expect(await all(shown)).toEqual(['betagamma', 'gammaalpha']);
  });

  it('keeps what a person asserts, with the evidence that others have', async () => {
    await take(
      paper('Asserted', {
        source: 'catalogue',
        format: 'catalogue',
        newConcepts: fresh('alpha'),
        claims: [
          {
            relation: 'USES',
            concept: 'method:alpha',
            confidence: 1,
            evidence: { kind: 'PARAPHRASE', text: 'why' },
          },
        ],
      }),
    );
    await graph.define(
      `MATCH (a:Assertion)
       CREATE (b:Assertion)
       SET b = a {.subject, .relation, .object, .extractor, .confidence, .retracted, source: 'asserted', key: a.subject + '|USES|method:alpha|asserted'}`,
    );
    await take(naming('Asserted', 'alpha', [], 'STUDIES'));
    expect(
      await all(
        'MATCH (:Paper)-[r]->(:Method) RETURN [type(r), r.sources, r.evidenceText, r.evidenceSource]',
      ),
    ).toEqual([['USES', ['asserted', 'catalogue'], 'why', 'catalogue']]);
    expect(await all('MATCH (a:Assertion) RETURN a.source ORDER BY a.source')).toEqual([
      'asserted',
      'catalogue',
      'extracted',
    ]);
  });
});

describe('papers from several sources', () => {
  let graph: Graph;

  beforeEach(async () => {
    graph = await emptyGraph();
  });
  afterEach(() => graph.close());

  const record = (title: string, given: Partial<ReadPaper['record']>, format = 'test'): ReadPaper =>
    paper(title, { format, record: { title, authors: [], codeUrls: [], externalIds: {}, ...given } });
  const all = async (statement: string): Promise<unknown[]> =>
    (await graph.read(statement, {}, { timeoutMs: 10_000 })).map(([one]) => one);

  /** Reads a text as naming the last word of its title. */
  const reader: PaperReader = {
    version: 'test.1',
    read: (texts) =>
      Promise.resolve(
        texts.map(({ title }) => {
          const { claims, newConcepts } = naming(title, title.split(' ').at(-1)!);
          return { extractor: 'test.1', claims, newConcepts, lineage: [], codeUrls: [] };
        }),
      ),
  };

  it('are one, with all their ids, in whatever order they come', async () => {
    const given = [
      [
        'atom',
        'A Preprint of Alpha',
        { externalIds: { arxiv: '2101.00001' }, year: 2021, authors: ['Ada Alpha'] },
      ],
      [
        'bibtex',
        'A Published Beta',
        { externalIds: { doi: '10.1000/x' }, year: 2022, authors: ['A. Alpha'] },
      ],
      ['openalex', 'A Gamma', { externalIds: { doi: '10.1000/x', arxiv: '2101.00001' }, venue: 'A Place' }],
    ] as const;
    const papers = await Promise.all(
      given.map(async ([format, title, rest]) => ({
        ...record(title, rest, format),
        ...(await reader.read([{ title }]))[0]!,
      })),
    );
    let expected: string[] | undefined;
    for (const order of orders(papers)) {
      await graph.define('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
      for (const one of order) {
        await writePapers(graph, [one], await readHierarchy(graph), { reader });
      }
      const now = (await contents(graph)).filter(
        (line) => !/FormerId|"NOW"|"(Change|ChangeDetail)"|change:/.test(line),
      );
      expect(now.map((line) => line.slice(0, 400))).toEqual(
        (expected ??= now.map((line) => line.slice(0, 400))),
      );
      expect(await all('MATCH (p:Paper) RETURN p.id')).toEqual(['paper:doi-10.1000/x']);
    }
    expect(await all('MATCH (p:Paper) RETURN [p.title, p.year]')).toEqual([['A Gamma', 2021]]);
    expect(await all('MATCH (x:ExternalId) RETURN x.scheme ORDER BY x.scheme')).toEqual(['arxiv', 'doi']);
    expect(
      await all('MATCH (a:Author) WHERE a.paperCount <> COUNT { (a)<-[:AUTHORED_BY]-() } RETURN a.id'),
    ).toEqual([]);
  });

  it('gives a better id that turns up, and keeps the old one', async () => {
    const hierarchy = await readHierarchy(graph);
    await writePapers(
      graph,
      [record('A Work of Words', { externalIds: { arxiv: '2101.00002' } })],
      hierarchy,
    );
    await writePapers(
      graph,
      [record('A Work of Words', { externalIds: { arxiv: '2101.00002', doi: '10.1000/y' } }, 'bibtex')],
      hierarchy,
    );
    expect(await all('MATCH (p:Paper) RETURN p.id')).toEqual(['paper:doi-10.1000/y']);
    expect(await all('MATCH (f:FormerId)-[:NOW]->(p:Paper) RETURN f.id')).toEqual(['paper:arxiv-2101.00002']);
  });

  it('are one by title where years are two apart and first authors agree, not where three', async () => {
    const hierarchy = await readHierarchy(graph);
    for (const year of [2001, 2003, 2007]) {
      await writePapers(
        graph,
        [record('The Same Title', { year, authors: ['Ada Alpha'] }, `f${year}`)],
        hierarchy,
      );
    }
    expect(await all('MATCH (p:Paper) RETURN p.year ORDER BY p.year')).toEqual([2001, 2007]);
  });

  it('tells authors of one name apart by the ids that sources give', async () => {
    const hierarchy = await readHierarchy(graph);
    const authors = ['Wei Liu'];
    await writePapers(
      graph,
      [record('First of One', { authors, authorIds: ['orcid:0000-0001'] })],
      hierarchy,
    );
    await writePapers(
      graph,
      [record('First of Other', { authors, authorIds: ['orcid:0000-0002'] })],
      hierarchy,
    );
    await writePapers(graph, [record('First of Nobody', { authors })], hierarchy);
    expect(await all('MATCH (a:Author) RETURN a.id ORDER BY a.id')).toEqual([
      'author:orcid:0000-0001',
      'author:orcid:0000-0002',
      'author:wei-liu',
    ]);
  });
});
