import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '@retorquere/bibtex-parser';
import { exportGraph } from '../../src/export/export';
import { openOutput } from '../../src/export/output';
import { type Graph } from '../../src/graph/graph';
import { importPapers } from '../../src/ingest/import';
import { openInput } from '../../src/ingest/input';
import { type ImportCounts } from '../../src/ingest/record';
import { fixtureVocabulary } from '../fixture/concepts';
import { emptyGraph } from '../support';

const catalogue = { vocabulary: fixtureVocabulary(), papers: [] };
const folder = mkdtempSync(join(tmpdir(), 'paperweave-library-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LIBRARY = `@article{finchOneMoreNote2020,
  title = {Something Else Entirely}, author = {Lindqvist, Bo}, journal = {Journal of Tests}, year = 2019, doi = {10.1000/b},
  volume = {7}, number = 3, pages = {1--9}, month = jun, keywords = {to read, tests}, groups = {Thesis}, note = {In press}, annote = {Good}
}
@book{beta:2001,
  title = {A Book of Tests}, author = {Beta, Bob}, editor = {Alpha, Ada}, publisher = {Press}, year = 2001, isbn = {1-2-3}
}
`;

/** A paper without a library, whose made key is another's in the library. */
const OTHER = '{"title": "One More Note", "authors": ["Ada Finch"], "year": 2020, "doi": "10.1000/a"}\n';

describe("a library's keys, tags, collections and notes", () => {
  let graph: Graph;

  const take = async (name: string, text: string): Promise<ImportCounts> => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return importPapers(graph, await openInput(path), catalogue, { run: name });
  };
  const written = async (format: string, name: string): Promise<string> => {
    const path = join(folder, name);
    rmSync(path, { force: true });
    await exportGraph(graph, await openOutput(format, path));
    return readFileSync(path, 'utf8');
  };

  beforeAll(async () => {
    graph = await emptyGraph();
    await take('other.jsonl', OTHER);
    await take('library.bib', LIBRARY);
    await take('second.bib', LIBRARY.slice(LIBRARY.indexOf('@book')).replace('beta:2001', 'tests'));
  });
  afterAll(() => graph.close());

  it('go out again as BibTeX, and no other paper gets a key of theirs', async () => {
    const { entries, errors } = parse(await written('bibtex', 'out.bib'));
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual([
      'beta:2001',
      expect.stringMatching(/^finchOneMoreNote2020-[0-9a-f]{6}$/),
      'finchOneMoreNote2020',
    ]);
    expect(entries[2]).toMatchObject({
      type: 'article',
      fields: {
        journal: ['Journal of Tests'],
        volume: ['7'],
        number: ['3'],
        keywords: ['to read', 'tests'],
        groups: ['Thesis'],
        note: ['In press'],
        annotation: ['Good'],
      },
    });
    expect(String(entries[2]!.fields.pages)).toMatch(/^1\W+9$/);
    expect(entries[0]).toMatchObject({
      type: 'book',
      fields: { publisher: ['Press'], isbn: ['1-2-3'], ids: ['tests'] },
      creators: { editor: [{ firstName: 'Ada', lastName: 'Alpha' }] },
    });
  });

  it('go out again as CSL-JSON', async () => {
    const items = JSON.parse(await written('csl-json', 'out.json')) as object[];
    expect(items).toMatchObject([
      { id: 'beta:2001', type: 'book', publisher: 'Press', ISBN: '1-2-3', editor: [{ family: 'Alpha' }] },
      { title: 'One More Note' },
      {
        id: 'finchOneMoreNote2020',
        type: 'article-journal',
        volume: '7',
        issue: '3',
        page: '1–9',
        keyword: 'to read, tests',
        categories: ['Thesis'],
        note: 'In press\nGood',
      },
    ]);
  });

  it('go through BibTeX and JSON Lines unchanged', async () => {
    for (const [format, name] of [
      ['bibtex', 'again.bib'],
      ['json-lines', 'again.jsonl'],
    ] as const) {
      const first = await written(format, name);
      const before = graph;
      graph = await emptyGraph();
      await before.close();
      await take(name, first);
      expect(await written(format, `second-${name}`)).toBe(first);
    }
  });

  it('of one library twice are unchanged, also where another has the paper too', async () => {
    const first = graph;
    graph = await emptyGraph();
    await first.close();
    const second = LIBRARY.replace('beta:2001', 'tests');
    await take('a.bib', LIBRARY);
    await take('b.bib', second);
    expect(await take('a.bib', LIBRARY)).toMatchObject({ read: 2, updated: 0 });
    expect(await take('b.bib', second)).toMatchObject({ read: 2, updated: 0 });
  });
});
