import { FORMATS } from '../../src/ingest/formats/all';
import { type FormatItem } from '../../src/ingest/formats/format';

/** Pieces that break anywhere, as a stream's do. */
async function* pieces(text: string): AsyncIterable<string> {
  for (let i = 0; i < text.length; i += 97) {
    yield i === 0 && text.length > 97 ? text.slice(0, 97) : text.slice(i, i + 97);
  }
}

async function* whole(text: string): AsyncIterable<string> {
  yield text;
}

async function read(name: string, text: AsyncIterable<string>): Promise<FormatItem[]> {
  const items: FormatItem[] = [];
  for await (const item of FORMATS.find((format) => format.name === name)!.read(text)) {
    items.push(item);
  }
  return items;
}

const SAMPLES: readonly [string, string, object][] = [
  [
    'bibtex',
    `@string{conf = "Invented Conference"}\n@inproceedings{muller-2020,\n  title = {{BERT} for {\\"U}ber-Tests},\n  author = {M{\\"u}ller, J{\\"o}rg and Beta, Bob and others},\n  booktitle = conf, year = 2020, pages = {1--9}, eprint = {2001.00001}, archiveprefix = {arXiv},\n  keywords = {to read, tests}, note = {Good}, groups = {A, B}\n}\n`,
    {
      title: 'BERT for Über-Tests',
      authors: ['Jörg Müller', 'Bob Beta'],
      venue: 'Invented Conference',
      year: 2020,
      externalIds: { arxiv: '2001.00001' },
      library: {
        citationKey: 'muller-2020',
        tags: ['to read', 'tests'],
        collections: ['A', 'B'],
        notes: ['Good'],
        bibliography: { type: 'inproceedings', fields: { note: 'Good', pages: '1–9' } },
      },
    },
  ],
  [
    'csv',
    'Title,Authors,Publication Year,DOI\n"Tests, as Tables","Ada Alpha; Bob Beta",2019,10.1000/ABC\n',
    {
      title: 'Tests, as Tables',
      authors: ['Ada Alpha', 'Bob Beta'],
      year: 2019,
      externalIds: { doi: '10.1000/abc' },
    },
  ],
  [
    'atom',
    `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><id>http://arxiv.org/abs/2101.00002v2</id><published>2021-01-04T00:00:00Z</published><title>Tests\n as Feeds</title><summary>We feed &amp; test.</summary><author><name>Ada Alpha</name></author><category term="cs.LG"/></entry></feed>`,
    {
      title: 'Tests as Feeds',
      abstract: 'We feed & test.',
      published: '2021-01-04',
      authors: ['Ada Alpha'],
      keywords: ['cs.LG'],
      externalIds: { arxiv: '2101.00002' },
    },
  ],
  [
    'arxiv-snapshot',
    `${JSON.stringify({ id: '2101.00003', submitter: 'A', authors: 'Ada Alpha', title: 'Tests as\n Snapshots', abstract: ' We snap. ', categories: 'cs.LG cs.CL', doi: null, 'journal-ref': null, versions: [{ version: 'v1', created: 'Mon, 4 Jan 2021 19:18:42 GMT' }], update_date: '2022-01-01', authors_parsed: [['Alpha', 'Ada', '']] })}\n`,
    {
      title: 'Tests as Snapshots',
      published: '2021-01-04',
      authors: ['Ada Alpha'],
      keywords: ['cs.LG', 'cs.CL'],
    },
  ],
  [
    'openalex',
    JSON.stringify({
      meta: { count: 1 },
      results: [
        {
          id: 'https://openalex.org/W11',
          title: 'Tests as Works',
          publication_year: 2020,
          abstract_inverted_index: { test: [1, 3], We: [0], and: [2] },
          authorships: [{ author: { id: 'https://openalex.org/A1', display_name: 'Ada Alpha' } }],
          referenced_works: ['https://openalex.org/W12'],
        },
      ],
    }),
    {
      title: 'Tests as Works',
      abstract: 'We test and test',
      authorIds: ['openalex:A1'],
      references: ['openalex:W12'],
      externalIds: { openalex: 'W11' },
    },
  ],
  [
    'semantic-scholar',
    `${JSON.stringify({ corpusid: 7, externalids: { ArXiv: '2101.00004', DOI: null }, title: 'Tests as Papers', authors: [{ authorId: '3', name: 'Ada Alpha' }], venue: 'V', year: 2021, publicationdate: '2021-01-05' })}\n`,
    {
      title: 'Tests as Papers',
      venue: 'V',
      externalIds: { arxiv: '2101.00004', s2corpus: '7' },
      authorIds: ['s2:3'],
    },
  ],
  [
    'daily-papers',
    JSON.stringify([
      {
        paper: {
          id: '2101.00005',
          title: 'Tests Daily',
          summary: 'We test.',
          authors: [{ name: 'Ada Alpha' }],
          publishedAt: '2021-01-06T00:00:00.000Z',
        },
        publishedAt: '2021-01-07T00:00:00.000Z',
      },
    ]),
    { title: 'Tests Daily', published: '2021-01-06', externalIds: { arxiv: '2101.00005' } },
  ],
  [
    'papers-with-code',
    JSON.stringify([
      {
        paper_url: 'https://paperswithcode.com/paper/x',
        arxiv_id: '2101.00006',
        title: 'Tests with Code',
        abstract: 'We test.',
        authors: ['Ada Alpha'],
        date: '2021-01-08',
        tasks: ['Testing'],
        methods: [],
      },
    ]),
    { title: 'Tests with Code', keywords: ['Testing'], externalIds: { arxiv: '2101.00006' } },
  ],
  [
    'papers-with-code-links',
    JSON.stringify([
      {
        paper_url: 'https://paperswithcode.com/paper/x',
        paper_title: 'Tests with Code',
        paper_arxiv_id: '2101.00006',
        repo_url: 'https://github.com/a/b',
        is_official: true,
      },
    ]),
    { title: 'Tests with Code', codeUrls: ['https://github.com/a/b'] },
  ],
  [
    'papers-with-code-methods',
    JSON.stringify([
      {
        url: 'u',
        name: 'TST',
        full_name: 'Test Method',
        description: 'It tests.',
        introduced_year: 2021,
        source_url: 'http://arxiv.org/abs/2101.00007v1',
        source_title: 'A Method of Tests',
      },
    ]),
    {
      title: 'A Method of Tests',
      introduces: [{ name: 'Test Method', aliases: ['TST'], description: 'It tests.', year: 2021 }],
    },
  ],
  [
    'paperlists',
    JSON.stringify(
      [
        {
          id: 'x',
          title: 'Tests as Lists',
          track: 'main',
          status: 'Poster',
          abstract: 'We test.',
          author: 'Ada Alpha; Bob Beta',
          github: 'github.com/a/b',
          site: 'https://openreview.net/forum?id=x',
          bibtex: '@inproceedings{a, title={Tests}, booktitle={Invented Conference}, year={2025}}',
        },
      ],
      null,
      1,
    ),
    {
      title: 'Tests as Lists',
      year: 2025,
      venue: 'Invented Conference',
      codeUrls: ['https://github.com/a/b'],
      externalIds: { openreview: 'x' },
    },
  ],
  [
    'json-lines',
    '{"Title": "Tests as Lines", "author": ["Ada Alpha"], "arXiv ID": "2101.00008", "citations": 3}\n',
    { title: 'Tests as Lines', authors: ['Ada Alpha'], externalIds: { arxiv: '2101.00008' } },
  ],
];

describe.each(SAMPLES)('the format %s', (name, text, expected) => {
  it('is told from the others by its content', () => {
    expect(FORMATS.find((format) => format.detects(text))?.name).toBe(name);
  });

  it('gives its record', async () => {
    expect(await read(name, whole(text))).toEqual([
      { line: expect.any(Number), record: expect.objectContaining(expected) },
    ]);
  });
});

describe('reading a file in pieces', () => {
  it('sets a bad entry of BibTeX aside, with its line, and takes the others', async () => {
    const items = await read(
      'bibtex',
      pieces(
        '@misc{a, title={One Good Entry of Five}}\n@misc{b, title={broken\n@misc{c, title={Another Good Entry}}\n',
      ),
    );
    expect(items.map((item) => ('bad' in item ? item.bad.line : item.record.title))).toEqual([
      'One Good Entry of Five',
      2,
      'Another Good Entry',
    ]);
  });

  it('says where a list of JSON breaks off', async () => {
    const items = await read('json-lines', whole('[\n{"title": "A Whole Record"},\n{"title": "Half a re'));
    expect(items).toHaveLength(2);
    expect(items[1]).toMatchObject({ bad: { line: 3 } });
  });
});
