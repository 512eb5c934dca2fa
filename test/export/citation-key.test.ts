import { CitationKeys, plainKey } from '../../src/export/citation-key';
import { latex, latexTitle } from '../../src/export/latex';
import { splitName } from '../../src/export/person-name';

it.each([
  ['Attention Is All You Need', ['Ashish Vaswani', 'Noam Shazeer'], 2017, 'vaswaniAttentionAllYou2017'],
  [
    "BERT's Über-Layers: On the γ of a Low-Rank Łódź",
    ['Émile van der Štěpán Jr.'],
    2020,
    'vanderstepanBertsUberLayers2020',
  ],
  ['深度学习', ['高'], 2020, '2020'],
  ['', [], null, ''],
])('the citation key of %s', (title, authors, year, key) => {
  expect(plainKey({ title, authors, year })).toBe(key);
});

it('keys are told apart, the same way each time', () => {
  const papers = ['paper:1', 'paper:2', 'paper:3'].map((id) => ({
    id,
    title: id === 'paper:3' ? '深' : 'One More Note',
    authors: ['Ada Finch'],
    year: id === 'paper:3' ? null : 2020,
    library: [],
  }));
  const keysOf = (): string[] => {
    const keys = new CitationKeys();
    return papers.map((paper) => keys.of(paper));
  };
  const [first, second, third] = keysOf();
  expect(first).toBe('finchOneMoreNote2020');
  expect(second).toMatch(/^finchOneMoreNote2020-[0-9a-f]{6}$/);
  expect(third).toBe('finch');
  expect(keysOf()).toEqual([first, second, third]);
});

it.each([
  ['Laurens van der Maaten', 'van der Maaten', 'Laurens', ''],
  ['Ada B. Alpha Jr.', 'Alpha', 'Ada B.', 'Jr.'],
  ['OpenAI', 'OpenAI', '', ''],
  ['de Finetti', 'Finetti', 'de', ''],
  ['', '', '', ''],
])('the parts of the name %s', (name, family, given, suffix) => {
  expect(splitName(name)).toEqual({ family, given, suffix });
});

it('LaTeX keeps what it would draw together apart, and the capitals of names', () => {
  expect(latex("a---b ``c'' 5% of $x_1 \\ {y}")).toBe(
    "a-{}-{}-b `{}`c'{}' 5\\% of \\$x\\_1 {\\textbackslash} \\{y\\}",
  );
  expect(latexTitle('Low-Rank BERT on ImageNet & GPT-3')).toBe('Low-Rank {BERT} on {ImageNet} \\& {GPT-3}');
});
