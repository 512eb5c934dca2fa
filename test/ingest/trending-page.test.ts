import { trendingPage } from '../../src/ingest/formats/trending-page';
import { type FormatItem } from '../../src/ingest/formats/format';

const ABSTRACT =
  `We present a way to write tests. ${'It is as simple as it is long, which nobody doubts. '.repeat(6)}`.trim();

async function* pieces(text: string): AsyncIterable<string> {
  yield text;
}

async function read(text: string): Promise<FormatItem[]> {
  const items: FormatItem[] = [];
  for await (const item of trendingPage.read(pieces(text))) {
    items.push(item);
  }
  return items;
}

describe('the trending-papers page', () => {
  const page = [
    'new',
    '',
    'Get papers in your inbox!',
    '',
    'Mar 21',
    '',
    'Tessera: Tests as Text',
    '',
    ABSTRACT,
    '',
    '',
  ].join('\n');

  it('is told from other texts', () => {
    expect(trendingPage.detects(page)).toBe(true);
    expect(trendingPage.detects('{"title": "x"}')).toBe(false);
    expect(trendingPage.detects('@article{x, title={y}}')).toBe(false);
    expect(trendingPage.detects('just a few words')).toBe(false);
  });

  it('gives a title and an abstract a paper, and none of its furniture', async () => {
    expect(await read(page)).toEqual([
      {
        line: 7,
        record: {
          title: 'Tessera: Tests as Text',
          abstract: ABSTRACT,
          authors: [],
          codeUrls: [],
          externalIds: {},
        },
      },
    ]);
  });

  it('sets an abstract without a title aside, with its line', async () => {
    const [item] = await read(`\n${ABSTRACT}\n`);
    expect(item).toMatchObject({ bad: { line: 2, reason: 'an abstract without a title line before it' } });
  });

  it('finds links to code, without the full stop after them', async () => {
    const [item] = await read(`A Title of Two\n\n${ABSTRACT} Code: https://github.com/a/b.\n`);
    expect(item).toMatchObject({ record: { codeUrls: ['https://github.com/a/b'] } });
  });
});
