import { type Catalogue, type CataloguePaper } from '../../src/catalogue/read';
import { type Graph } from '../../src/graph/graph';
import { fillTerms } from '../../src/ingest/fill-terms';
import { writeState } from '../../src/ingest/graph-state';
import { lacksCatalogue, loadCatalogue } from '../../src/ingest/load-catalogue';
import { fixtureVocabulary } from '../fixture/concepts';
import { emptyGraph } from '../support';

const paper = (title: string): CataloguePaper => ({
  title,
  year: 2020,
  authors: ['Ada Alpha'],
  code: [],
  summary: `Says something of ${title}.`,
  statements: [{ relation: 'USES', concept: 'method:early-exit', reason: 'It leaves networks early.' }],
});
/** Two of one title are written in two transactions. */
const catalogue: Catalogue = {
  vocabulary: fixtureVocabulary(),
  papers: [paper('A Paper of the Catalogue'), { ...paper('A paper of the catalogue'), year: 1999 }],
};

describe('the built-in catalogue', () => {
  let graph: Graph;

  beforeEach(async () => {
    graph = await emptyGraph();
  });
  afterEach(() => graph.close());

  const count = async (statement: string): Promise<unknown> =>
    (await graph.read(statement, {}, { timeoutMs: 10_000 }))[0]![0];

  it('is completed by the next start where one was ended while it loaded', async () => {
    const write = graph.write.bind(graph);
    const ended = jest.spyOn(graph, 'write').mockImplementation(async (work, options) => {
      if ((await count('MATCH (p:Paper) RETURN count(p)')) === 1) {
        throw new Error('killed');
      }
      return write(work, options);
    });
    await expect(loadCatalogue(graph, catalogue)).rejects.toThrow('killed');
    ended.mockRestore();
    expect(await count('MATCH (p:Paper) RETURN count(p)')).toBe(1);
    expect(await lacksCatalogue(graph, catalogue)).toBe(true);
    expect(await loadCatalogue(graph, catalogue)).toMatchObject({ read: 2, unchanged: 1 });
    expect(await lacksCatalogue(graph, catalogue)).toBe(false);
    const writes = jest.spyOn(graph, 'write');
    expect(await loadCatalogue(graph, catalogue)).toMatchObject({ unchanged: 2 });
    expect(writes).not.toHaveBeenCalled();
  });

  it('comes into a graph of an older catalogue, and not into one that was filled without it', async () => {
    expect(await lacksCatalogue(graph, catalogue)).toBe(true);
    await graph.write((transaction) => transaction.run("CREATE (:Entity:Paper {id: 'paper:own'})"));
    expect(await lacksCatalogue(graph, catalogue)).toBe(false);
    await loadCatalogue(graph, { ...catalogue, papers: catalogue.papers.slice(1) });
    expect(await lacksCatalogue(graph, catalogue)).toBe(true);
  });

  it('papers that were written before there were terms get theirs', async () => {
    await loadCatalogue(graph, catalogue);
    const terms = 'MATCH (p:Paper) WITH p ORDER BY p.id RETURN collect([p.id, p.terms, p.termWeights])';
    const before = await count(terms);
    await graph.write((transaction) => transaction.run('MATCH (p:Paper) REMOVE p.terms, p.termWeights'));
    expect(await fillTerms(graph)).toBe(2);
    expect(await count(terms)).toEqual(before);
    expect(await fillTerms(graph)).toBe(0);
  });

  it('papers whose terms were made by an older version get those of today', async () => {
    await loadCatalogue(graph, catalogue);
    await fillTerms(graph);
    const terms = 'MATCH (p:Paper) WITH p ORDER BY p.id RETURN collect([p.id, p.terms, p.termWeights])';
    const before = await count(terms);
    await graph.write((transaction) =>
      transaction.run("MATCH (p:Paper) SET p.terms = ['old'], p.termWeights = [1.0]"),
    );
    await writeState(graph, 'terms', '1');
    expect(await fillTerms(graph)).toBe(2);
    expect(await count(terms)).toEqual(before);
  });
});
