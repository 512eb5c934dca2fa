import { readHierarchy } from '../../src/ingest/read-hierarchy';
import { writePapers } from '../../src/ingest/write-papers';
import { contents } from '../ingest/contents';
import { PAPERS } from '../fixture/papers';
import { countsAreRight } from './counts';
import { Curator } from './curator';

const MERGE = `mutation ($into: ID!, $from: ID!) { mergeConcepts(into: $into, from: $from) { concept { id name aliases } change { id } } }`;
const MERGE_PAPERS = `mutation ($into: ID!, $from: ID!) { mergePapers(into: $into, from: $from) { paper { id title year authors { nodes { name } } statements { nodes { id } } } change { id } } }`;
const UNDO = `mutation ($change: ID!) { undoMerge(change: $change) { nodes { __typename id } change { kind } } }`;

describe('merging', () => {
  let ada: Curator;

  beforeEach(async () => {
    ada = await Curator.start();
  });

  afterEach(async () => {
    await countsAreRight(ada.graph);
    await ada?.stop();
  });

  /** Everything but the record of what was done. */
  async function graphAsItIs(): Promise<string[]> {
    const lines = await contents(ada.graph);
    return lines.filter((line) => !/"(Change|ChangeDetail)"|change:|"GraphState"|"APART_FROM"/.test(line));
  }

  test('concepts: names, statements, hierarchy, descent, notes go over, and come back when it is undone', async () => {
    await ada.data(
      'mutation { addNote(node: "method:gated-routing", text: "of gates") { note { id } } addTag(node: "method:gated-routing", tag: "gates") { tag { id } } }',
    );
    const before = await graphAsItIs();
    const { mergeConcepts } = await ada.data(MERGE, {
      into: 'method:layer-skipping',
      from: 'name:gated routing',
    });
    expect(mergeConcepts.concept).toEqual({
      id: 'method:layer-skipping',
      name: 'layer skipping',
      aliases: ['gated routing'],
    });
    const { method, byName } = await ada.data(`{
      method(id: "method:gated-routing") {
        id notes { nodes { text } } tags { name } papers { totalCount } broader { nodes { id } } origins { nodes { id } } history { totalCount }
      }
      byName: method(id: "name:gated routing") { id }
    }`);
    expect(byName).toEqual({ id: 'method:layer-skipping' });
    expect(method).toEqual({
      id: 'method:layer-skipping',
      notes: { nodes: [{ text: 'of gates' }] },
      tags: [{ name: 'gates' }],
      papers: { totalCount: 4 },
      broader: { nodes: [{ id: 'method:attention' }, { id: 'method:conditional-computation' }] },
      origins: { nodes: [{ id: 'method:early-exit' }] },
      history: { totalCount: 3 },
    });
    await countsAreRight(ada.graph);
    const { undoMerge } = await ada.data(UNDO, { change: mergeConcepts.change.id });
    expect(undoMerge).toEqual({
      nodes: [
        { __typename: 'Method', id: 'method:layer-skipping' },
        { __typename: 'Method', id: 'method:gated-routing' },
      ],
      change: { kind: 'UNDO_MERGE' },
    });
    expect(await graphAsItIs()).toEqual(before);
    expect(await ada.code(UNDO, { change: mergeConcepts.change.id })).toBe('ALREADY_UNDONE');
  });

  test('concepts with what is below and what descends from them, and a model with a method', async () => {
    const before = await graphAsItIs();
    const one = await ada.data(MERGE, { into: 'model:lantern', from: 'method:attention' });
    await countsAreRight(ada.graph);
    const { model } = await ada.data(
      '{ model(id: "model:lantern") { narrower { nodes { id } } offspring { nodes { id } } origins { nodes { id } } aliases } }',
    );
    expect(model).toEqual({
      narrower: {
        nodes: [
          { id: 'method:gated-routing' },
          { id: 'model:lantern-lite' },
          { id: 'method:windowed-attention' },
        ],
      },
      offspring: {
        nodes: [{ id: 'method:windowed-attention' }, { id: 'model:heron' }, { id: 'model:lantern-lite' }],
      },
      origins: { nodes: [] },
      aliases: ['Lantern base', 'attention'],
    });
    await ada.data(UNDO, { change: one.mergeConcepts.change.id });
    expect(await graphAsItIs()).toEqual(before);
  });

  test('concepts stays done when papers that name the other are imported again', async () => {
    await ada.data(MERGE, { into: 'method:windowed-attention', from: 'method:ternary-rounding' });
    const lite = PAPERS.find(({ record }) => record.title.startsWith('Lantern-Lite'))!;
    await writePapers(ada.graph, [{ ...lite, extractor: 'fixture.2' }], await readHierarchy(ada.graph));
    const { paper, method } = await ada.data(
      '{ paper(id: "arxiv:2002.00002") { methods { nodes { id } } } method(id: "method:ternary-rounding") { id } }',
    );
    expect([paper.methods.nodes, method]).toEqual([
      [{ id: 'method:windowed-attention' }],
      { id: 'method:windowed-attention' },
    ]);
  });

  test('concepts that cannot be one is refused, and nothing is written', async () => {
    const refused: [string, string, string][] = [
      ['method:early-exit', 'name:early exiting', 'SELF_MERGE'],
      ['method:early-exit', 'dataset:murmur', 'WRONG_KIND'],
      ['method:early-exit', 'arxiv:2002.00002', 'WRONG_KIND'],
      ['method:early-exit', 'method:none', 'UNKNOWN_ID'],
      ['topic:machine-learning', 'method:attention', 'WRONG_KIND'],
    ];
    const before = await graphAsItIs();
    for (const [into, from, code] of refused) {
      expect(await ada.code(MERGE, { into, from })).toBe(code);
    }
    expect(await graphAsItIs()).toEqual(before);
    await ada.data(
      'mutation { addConcept(concept: { kind: METHOD, name: "Top", broader: ["topic:machine-learning"] }) { concept { id } } }',
    );
    await ada.data(
      'mutation { addConcept(concept: { kind: METHOD, name: "Middle", broader: ["method:top"] }) { concept { id } } }',
    );
    await ada.data(
      'mutation { addConcept(concept: { kind: METHOD, name: "Bottom", broader: ["method:middle"] }) { concept { id } } }',
    );
    expect(await ada.code(MERGE, { into: 'method:top', from: 'method:bottom' })).toBe('CYCLE');
    expect(await ada.code(MERGE, { into: 'method:bottom', from: 'method:top' })).toBe('CYCLE');
    await ada.data(MERGE, { into: 'method:middle', from: 'method:bottom' });
  });

  test('papers: what either is known for, and back', async () => {
    const [into, from] = ['paper:acl-2022.pretend-1.1', 'arxiv:1909.00010'];
    const before = await graphAsItIs();
    const { mergePapers } = await ada.data(MERGE_PAPERS, { into, from });
    expect(mergePapers.paper).toEqual({
      id: 'paper:arxiv-1909.00010',
      title: 'Attention Windows in Hindsight',
      year: 2022,
      authors: { nodes: [{ name: 'Bo Lindqvist' }, { name: 'Hugo Brandt' }] },
      statements: {
        nodes: [
          { id: 'method:weight-rounding' },
          { id: 'method:attention' },
          { id: 'method:windowed-attention' },
          { id: 'topic:efficient-inference' },
          { id: 'topic:language-modelling' },
          { id: 'topic:machine-learning' },
        ],
      },
    });
    await countsAreRight(ada.graph);
    const { paper } = await ada.data(`{ paper(id: "${into}") { id } }`);
    expect(paper).toEqual({ id: 'paper:arxiv-1909.00010' });
    // What is said of it meanwhile stays with the one that stays.
    await ada.data(
      'mutation { addStatement(paper: "arxiv:1909.00010", relation: STUDIES, concept: "dataset:murmur") { change { id } } retractStatement(paper: "arxiv:1909.00010", relation: STUDIES, concept: "dataset:murmur") { change { id } } }',
    );
    const { undoMerge } = await ada.data(UNDO, { change: mergePapers.change.id });
    expect(undoMerge.nodes).toEqual([
      { __typename: 'Paper', id: 'paper:acl-2022.pretend-1.1' },
      { __typename: 'Paper', id: 'paper:arxiv-1909.00010' },
    ]);
    const after = await graphAsItIs();
    expect(after.filter((line) => !line.includes('STUDIES|dataset:murmur'))).toEqual(before);
  });

  test('papers stays done when either is imported again', async () => {
    const { mergePapers } = await ada.data(MERGE_PAPERS, {
      into: 'title:γ-Heron "two" — 鷺 & <Routes>\\n',
      from: 'title:Untitled Fragments',
    });
    const id = mergePapers.paper.id;
    const fragments = PAPERS.find(({ record }) => record.title === 'Untitled Fragments')!;
    const again = { ...fragments, extractor: 'fixture.2' };
    expect(await writePapers(ada.graph, [again], await readHierarchy(ada.graph))).toMatchObject({
      created: 0,
    });
    const { paper } = await ada.data(`{ paper(id: "${id}") { title } papers { totalCount } }`);
    expect(paper.title).toContain('Heron');
  });

  test('papers by an import is in their history, is undone, and is not made again by the same file', async () => {
    const [lantern, other] = ['2002.00002', '1805.00004'].map((arxiv) =>
      PAPERS.find(({ record }) => record.externalIds['arxiv'] === arxiv)!,
    );
    // A record with the ids of both.
    const bridge = {
      ...lantern!,
      format: 'openalex',
      record: { ...lantern!.record, externalIds: { arxiv: '2002.00002', doi: '10.5555/other' } },
    };
    await writePapers(
      ada.graph,
      [
        {
          ...other!,
          record: { ...other!.record, externalIds: { arxiv: '1805.00004', doi: '10.5555/other' } },
        },
      ],
      await readHierarchy(ada.graph),
    );
    const before = await titles();
    await writePapers(ada.graph, [bridge], await readHierarchy(ada.graph));
    expect(await titles()).toHaveLength(before.length - 1);
    const { paper } = await ada.data(
      '{ paper(id: "doi:10.5555/other") { id history { nodes { id kind by why details { nodes { what before after } } } } } }',
    );
    const [change] = paper.history.nodes;
    expect(change).toMatchObject({
      kind: 'MERGE_PAPERS',
      by: 'import',
      why: 'A record of the format openalex shows both to be one.',
      details: { nodes: [{ what: 'merged', after: paper.id }] },
    });
    await ada.data(UNDO, { change: change.id });
    expect(await titles()).toEqual(before);
    await writePapers(ada.graph, [bridge], await readHierarchy(ada.graph));
    expect(await titles()).toHaveLength(before.length);

    async function titles(): Promise<string[]> {
      const { papers } = await ada.data('{ papers(first: 100, orderBy: TITLE) { nodes { title } } }');
      return (papers.nodes as { title: string }[]).map(({ title }) => title);
    }
  });

  test('of several, one after the other, is undone in turn', async () => {
    const first = await ada.data(MERGE, { into: 'method:early-exit', from: 'method:layer-skipping' });
    const second = await ada.data(MERGE, { into: 'method:gated-routing', from: 'method:early-exit' });
    expect(await ada.code(UNDO, { change: first.mergeConcepts.change.id })).toBe('CANNOT_UNDO');
    await ada.data(UNDO, { change: second.mergeConcepts.change.id });
    await ada.data(UNDO, { change: first.mergeConcepts.change.id });
    const { methods } = await ada.data('{ methods { totalCount } }');
    expect(methods.totalCount).toBe(9);
    expect(await ada.code(UNDO, { change: 'change:none' })).toBe('UNKNOWN_ID');
    const { history } = await ada.data('{ history(first: 1) { nodes { id } } }');
    expect(await ada.code(UNDO, { change: history.nodes[0].id })).toBe('NOT_A_MERGE');
  });
});
