import { readCatalogue } from '../../src/catalogue/read';
import { loadVocabulary } from '../../src/ingest/write-concepts';
import { countsAreRight } from './counts';
import { Curator } from './curator';

const UPSERT = `mutation ($papers: [PaperInput!]!, $key: String) { upsertPapers(papers: $papers, key: $key) {
  papers { outcome paper { id title year published url codeUrls venue { name } authors { nodes { name } } externalIds { scheme value } statements { totalCount } } }
  change { kind details { totalCount nodes { of what before after } } }
} }`;

const LORA = {
  title: 'LoRA: Low-Rank Adaptation of Large Language Models',
  abstract:
    'We propose Low-Rank Adaptation, or LoRA, which freezes the pretrained model weights. We evaluate on GLUE and compare with adapters on GPT-2.',
  authors: ['Edward J. Hu', 'Yelong Shen'],
  published: '2021-06-17',
  arxiv: '2106.09685v2',
};

/** In one graph, with the real vocabulary: texts are read as on import. Each test has papers of its own. */
describe('papers', () => {
  let ada: Curator;

  beforeAll(async () => {
    ada = await Curator.start({ fixture: false });
    await loadVocabulary(ada.graph, readCatalogue().vocabulary);
  });

  afterAll(async () => {
    await countsAreRight(ada.graph);
    await ada?.stop();
  });

  test('are created with what their texts state, joined with what there is, and left alone when nothing is new', async () => {
    const first = await ada.data(UPSERT, { papers: [LORA, { title: 'Bare' }] });
    expect(first.upsertPapers.papers).toMatchObject([
      {
        outcome: 'CREATED',
        paper: {
          id: 'paper:arxiv-2106.09685',
          year: 2021,
          published: '2021-06-17',
          authors: { nodes: [{ name: 'Edward J. Hu' }, { name: 'Yelong Shen' }] },
          externalIds: [{ scheme: 'arxiv', value: '2106.09685' }],
        },
      },
      { outcome: 'CREATED', paper: { title: 'Bare', year: null } },
    ]);
    expect(first.upsertPapers.papers[0].paper.statements.totalCount).toBeGreaterThan(1);
    const second = await ada.data(UPSERT, {
      papers: [
        LORA,
        { title: 'Bare', year: 2020 },
        {
          title: 'Bare',
          year: 2020,
          doi: 'https://doi.org/10.5555/BARE',
          venue: 'Somewhere',
          codeUrls: ['github.com/a/b'],
        },
      ],
    });
    expect(second.upsertPapers.papers).toMatchObject([
      { outcome: 'UNCHANGED' },
      { outcome: 'UPDATED', paper: { id: 'paper:doi-10.5555/bare' } },
      {
        outcome: 'UPDATED',
        paper: {
          id: 'paper:doi-10.5555/bare',
          year: 2020,
          venue: { name: 'Somewhere' },
          codeUrls: ['https://github.com/a/b'],
        },
      },
    ]);
    expect(second.upsertPapers.change.details.nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ what: 'year', before: null, after: 2020 }),
        expect.objectContaining({ what: 'venue', before: null, after: 'Somewhere' }),
      ]),
    );
  });

  test('are written once a key', async () => {
    const one = { papers: [{ title: 'Keyed', year: 2001 }], key: 'papers-1' };
    const first = await ada.data(UPSERT, one);
    const again = await ada.data(UPSERT, one);
    expect(again).toEqual(first);
    expect(again.upsertPapers.papers[0].outcome).toBe('CREATED');
    expect(await ada.code(UPSERT, { ...one, papers: [{ title: 'Keyed', year: 2002 }] })).toBe('KEY_REUSED');
  });

  test('up to 500 go in at once, and no more', async () => {
    const papers = Array.from({ length: 500 }, (_, i) => ({ title: `Numbered ${i}`, year: 2000 }));
    const { upsertPapers } = await ada.data(
      'mutation ($papers: [PaperInput!]!) { upsertPapers(papers: $papers) { papers { outcome paper { id } } change { nodes(first: 0) { totalCount } } } }',
      { papers },
    );
    expect(upsertPapers.papers).toHaveLength(500);
    expect(upsertPapers.change.nodes.totalCount).toBe(500);
    expect(
      await ada.code(
        'mutation ($papers: [PaperInput!]!) { upsertPapers(papers: $papers) { change { id } } }',
        { papers: [...papers, { title: 'One more' }] },
      ),
    ).toBe('BAD_USER_INPUT');
  });

  test.each([
    [{ title: '' }, 'papers[1].title'],
    [{ title: '¿?' }, 'papers[1].title'],
    [{ title: 'a\nb' }, 'papers[1].title'],
    [{ title: 'x', arxiv: 'nonsense' }, 'papers[1].arxiv'],
    [{ title: 'x', doi: '11.5/x' }, 'papers[1].doi'],
    [{ title: 'x', externalIds: [{ scheme: 'isbn', value: '1' }] }, 'papers[1].externalIds[0]'],
    [
      { title: 'x', arxiv: '2106.00001', externalIds: [{ scheme: 'arxiv', value: '2106.00002' }] },
      'papers[1].externalIds[0]',
    ],
    [{ title: 'x', year: 3000 }, 'papers[1].year'],
    [{ title: 'x', url: 'javascript:alert(1)' }, 'papers[1].url'],
    [{ title: 'x', authors: ['\u0007'] }, 'papers[1].authors[0]'],
    [{ title: 'x', abstract: 'x'.repeat(20_001) }, 'papers[1].abstract'],
  ])('with %j is refused, and those beside it with it', async (paper, argument) => {
    const { errors } = await ada.ask(UPSERT, { papers: [{ title: 'Beside it' }, paper] });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    const { paper: none } = await ada.data('{ paper(id: "title:Beside it") { id } }');
    expect(none).toBeNull();
  });
});
