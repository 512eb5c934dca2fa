import { loadVocabulary } from '../../src/ingest/write-concepts';
import { readHierarchy } from '../../src/ingest/read-hierarchy';
import { writePapers } from '../../src/ingest/write-papers';
import { type ReadPaper } from '../../src/ingest/record';
import { fixtureVocabulary } from '../fixture/concepts';
import { countsAreRight } from './counts';
import { Curator } from './curator';

/** A paper that names something that the vocabulary has not. */
function naming(name: string, id: string): ReadPaper {
  return {
    record: { title: `On ${name}`, authors: [], codeUrls: [], externalIds: {} },
    format: 'test',
    source: 'extracted',
    extractor: 'test.1',
    claims: [{ relation: 'USES', concept: id, confidence: 0.7 }],
    newConcepts: [{ id, kind: 'METHOD', name, names: [name], others: [], broader: [] }],
    lineage: [],
  };
}

describe('concepts', () => {
  let ada: Curator;

  beforeEach(async () => {
    ada = await Curator.start();
  });

  afterEach(async () => {
    await countsAreRight(ada.graph);
    await ada?.stop();
  });

  test('are added with their names and what is above them, and papers that name them find them', async () => {
    const { addConcept } = await ada.data(`mutation {
      addConcept(concept: { kind: METHOD, name: "Mirrored Exit", aliases: ["MirEx", "mirror exiting"], year: 2024,
        description: "It leaves twice.", broader: ["name:early exit"] }, key: "one") {
        concept { __typename id name aliases year description ... on Method { broader { nodes { id } } } }
        change { kind details { nodes { of what before } } }
      } }`);
    expect(addConcept).toEqual({
      concept: {
        __typename: 'Method',
        id: 'method:mirrored-exit',
        name: 'Mirrored Exit',
        aliases: ['MirEx', 'mirror exiting'],
        year: 2024,
        description: 'It leaves twice.',
        broader: { nodes: [{ id: 'method:early-exit' }] },
      },
      change: {
        kind: 'ADD_CONCEPT',
        details: { nodes: [{ of: 'method:mirrored-exit', what: 'concept', before: null }] },
      },
    });
    const hierarchy = await readHierarchy(ada.graph);
    await writePapers(ada.graph, [naming('MirEx', 'method:mirex')], hierarchy);
    await writePapers(ada.graph, [naming('Mirrored exit', 'method:mirrored-exit')], hierarchy);
    const { method, search } = await ada.data(
      '{ method(id: "name:mirex") { id name papers { nodes { title } } } search(query: "mirex", kinds: [METHOD]) { nodes { id } } }',
    );
    expect(method).toMatchObject({ id: 'method:mirrored-exit', name: 'Mirrored Exit' });
    expect(method.papers.nodes).toHaveLength(2);
    expect(search.nodes).toEqual([{ id: 'method:mirrored-exit' }]);
  });

  test('take other names, which a new vocabulary leaves them', async () => {
    const { addAliases } = await ada.data(
      'mutation { addAliases(concept: "method:attention", aliases: ["looking around", "Attentions"]) { concept { aliases } change { details { nodes { before after } } } } }',
    );
    expect(addAliases).toEqual({
      concept: { aliases: ['looking around'] },
      change: { details: { nodes: [{ before: [], after: ['looking around'] }] } },
    });
    const vocabulary = fixtureVocabulary();
    const [first, ...rest] = [...vocabulary.concepts];
    const changed = {
      ...vocabulary,
      concepts: new Map([[first![0], { ...first![1], year: 1999 }], ...rest]),
    };
    await loadVocabulary(ada.graph, changed);
    const { method } = await ada.data('{ method(id: "name:looking around") { id aliases } }');
    expect(method).toEqual({ id: 'method:attention', aliases: ['looking around'] });
  });

  test('that cannot be are refused, and nothing is written', async () => {
    const refused: [string, string][] = [
      ['addConcept(concept: { kind: METHOD, name: "Early Exiting" })', 'ALREADY_EXISTS'],
      ['addConcept(concept: { kind: METHOD, name: "!!" })', 'BAD_USER_INPUT'],
      ['addConcept(concept: { kind: METHOD, name: "x", year: 12 })', 'BAD_USER_INPUT'],
      ['addConcept(concept: { kind: METHOD, name: "x", broader: ["method:none"] })', 'UNKNOWN_ID'],
      ['addConcept(concept: { kind: METHOD, name: "x", broader: ["dataset:murmur"] })', 'WRONG_KIND'],
      ['addConcept(concept: { kind: DATASET, name: "x", broader: ["method:attention"] })', 'WRONG_KIND'],
      ['addAliases(concept: "method:attention", aliases: [])', 'BAD_USER_INPUT'],
      ['addAliases(concept: "method:attention", aliases: ["early exit"])', 'ALREADY_EXISTS'],
      ['addAliases(concept: "author:ada-finch", aliases: ["x"])', 'WRONG_KIND'],
    ];
    const codes = [];
    for (const [field] of refused) {
      codes.push(await ada.code(`mutation { ${field} { change { id } } }`));
    }
    expect(codes).toEqual(refused.map(([, code]) => code));
    const { history, methods } = await ada.data('{ history { totalCount } methods { totalCount } }');
    expect([history.totalCount, methods.totalCount]).toEqual([0, 9]);
  });
});
