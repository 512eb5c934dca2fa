import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Graph } from '../../src/graph/graph';
import { importPapers } from '../../src/ingest/import';
import { openInput } from '../../src/ingest/input';
import { type ImportCounts } from '../../src/ingest/record';
import { fixtureVocabulary } from '../fixture/concepts';
import { emptyGraph } from '../support';
import { contents } from './contents';

const catalogue = { vocabulary: fixtureVocabulary(), papers: [] };
const folder = mkdtempSync(join(tmpdir(), 'paperweave-citations-'));

const work = (number: number, references: number[], more: object = {}): object => ({
  id: `https://openalex.org/W${number}`,
  title: `Cited Work of Number ${number}`,
  publication_year: 2020,
  authorships: [{ raw_author_name: `Ada Alpha${number}` }],
  referenced_works: references.map((one) => `https://openalex.org/W${one}`),
  ...more,
});

describe('what papers cite', () => {
  let graph: Graph;

  beforeEach(async () => {
    graph = await emptyGraph();
  });
  afterEach(() => graph.close());

  const take = async (name: string, format: string, ...records: object[]): Promise<ImportCounts> => {
    const path = join(folder, name);
    writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    return importPapers(graph, await openInput(path, format), catalogue, { run: name });
  };
  const citations = async (): Promise<string[]> =>
    (
      await graph.read(
        `MATCH (a:Paper) OPTIONAL MATCH (a)-[:CITES]->(b)
         WITH a, b ORDER BY b.id
         WITH a, collect(b.id) AS cited
         RETURN a.id + ' (' + toString(a.citationCount) + '): ' + reduce(t = '', one IN cited | t + ' ' + one) AS line ORDER BY line`,
        {},
        { timeoutMs: 10_000 },
      )
    ).map(([line]) => (line as string).replaceAll('paper:openalex-', ''));

  it('is linked with papers that are there and with those that come later, in any order the same', async () => {
    const works = [work(1, [2, 3, 9]), work(2, [3]), work(3, [1, 3])];
    await take('forth.jsonl', 'openalex', ...works);
    const forth = await contents(graph);
    expect(await citations()).toEqual(['W1 (1):  W2 W3', 'W2 (1):  W3', 'W3 (2):  W1']);
    graph = await emptyGraph();
    for (const one of [...works].reverse()) {
      await take('forth.jsonl', 'openalex', one);
    }
    expect(await contents(graph)).toEqual(forth);
  });

  it('of the same file again is unchanged; of a changed record is what it says now', async () => {
    await take('works.jsonl', 'openalex', work(1, [2, 3]), work(2, []), work(3, []));
    expect(await take('works.jsonl', 'openalex', work(1, [2, 3]), work(2, []), work(3, []))).toMatchObject({
      unchanged: 3,
    });
    expect(await take('later.jsonl', 'openalex', work(1, [3, 4]))).toMatchObject({ updated: 1 });
    expect(await citations()).toEqual(['W1 (0):  W3', 'W2 (0): ', 'W3 (1): ']);
    expect(
      await graph.read('MATCH (x:ExternalId) RETURN x.value ORDER BY x.value', {}, { timeoutMs: 10_000 }),
    ).toEqual([['W1'], ['W2'], ['W3'], ['W4']]);
  });

  it('comes from Semantic Scholar in both directions, by any id of the other paper', async () => {
    const id = (sign: string): string => sign.repeat(40);
    await take('arxiv.jsonl', 'json-lines', { title: 'A Preprint that is Cited', arxiv: '2001.00001' });
    await take('s2.jsonl', 'semantic-scholar', {
      paperId: id('a'),
      title: 'The Paper in the Middle',
      references: [{ paperId: id('b'), externalIds: { ArXiv: '2001.00001' } }],
      citations: [{ paperId: id('c') }],
    });
    await take('s2-later.jsonl', 'semantic-scholar', { paperId: id('c'), title: 'The Paper that Cites It' });
    expect(
      await graph.read(
        'MATCH (a)-[:CITES]->(b) RETURN a.title, b.title, b.citationCount ORDER BY a.title',
        {},
        { timeoutMs: 10_000 },
      ),
    ).toEqual([
      ['The Paper in the Middle', 'A Preprint that is Cited', 1],
      ['The Paper that Cites It', 'The Paper in the Middle', 1],
    ]);
  });

  it('follows papers that turn out to be one', async () => {
    await take(
      'two.jsonl',
      'json-lines',
      { title: 'A Preprint of a Work', arxiv: '2001.00001', references: ['doi:10.1000/base'] },
      {
        title: 'The Work as Published',
        doi: '10.1000/work',
        references: ['10.1000/base', 'arXiv:2001.00009'],
      },
      { title: 'The Base of It All', doi: '10.1000/base', references: ['10.1000/work', 'A Title Alone'] },
    );
    await take('one.jsonl', 'json-lines', {
      title: 'The Work as Published',
      doi: '10.1000/work',
      arxiv: '2001.00001',
    });
    expect(
      await graph.read(
        `MATCH (a)-[:CITES]->(b) RETURN a.id, b.id, b.citationCount ORDER BY a.id`,
        {},
        { timeoutMs: 10_000 },
      ),
    ).toEqual([
      ['paper:doi-10.1000/base', 'paper:doi-10.1000/work', 1],
      ['paper:doi-10.1000/work', 'paper:doi-10.1000/base', 1],
    ]);
    expect(
      await graph.read(
        `MATCH (:Entity {id: 'paper:doi-10.1000/work'})-[:REFERS_TO]->(x) RETURN x.value ORDER BY x.value`,
        {},
        { timeoutMs: 10_000 },
      ),
    ).toEqual([['10.1000/base'], ['2001.00009']]);
  });
});
