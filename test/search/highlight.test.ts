import { asked } from '../../src/search/asked';
import { highlights, type Texts } from '../../src/search/highlight';

const NONE: Texts = {
  name: null,
  aliases: null,
  description: null,
  title: null,
  abstract: null,
  summary: null,
};

/** What is highlighted, as `FIELD: …[part]…`. */
function shown(query: string, texts: Partial<Texts>): string[] {
  return highlights({ ...NONE, ...texts }, asked(query)).map(({ field, text, ranges }) => {
    const marked = [...ranges]
      .reverse()
      .reduce(
        (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
        text,
      );
    return `${field}: ${marked}`;
  });
}

describe('highlights', () => {
  test('show the sentence of an abstract that has most of the words, and where it stands', () => {
    const abstract =
      'Networks are large. We prune attention heads of large networks after training. Heads matter little.';
    const [title, sentence] = highlights(
      { ...NONE, title: 'Pruning', abstract },
      asked('pruning attention heads'),
    );
    expect(title).toMatchObject({ field: 'TITLE', text: 'Pruning', start: 0 });
    expect(sentence!.text).toBe('We prune attention heads of large networks after training.');
    expect(abstract.slice(sentence!.start, sentence!.start + sentence!.text.length)).toBe(sentence!.text);
    expect(sentence!.ranges.map(({ start, end }) => sentence!.text.slice(start, end))).toEqual([
      'prune attention heads',
    ]);
  });

  test.each([
    ['image net', { name: 'ImageNet', aliases: [] }, ['NAME: [ImageNet]']],
    [
      'low rank adaptation',
      { name: 'LoRA', aliases: ['low-rank adaptation'] },
      ['ALIAS: [low-rank adaptation]'],
    ],
    ['transfomer', { name: 'Transformer', aliases: [] }, ['NAME: [Transformer]']],
    ['spaarse gpt', { name: 'SparseGPT', aliases: [] }, ['NAME: [SparseGPT]']],
    ['gamma mod', { title: 'γ-MoD: Mixture-of-Depth' }, ['TITLE: [γ-MoD]: Mixture-of-Depth']],
    ['résumé', { title: 'Parsing a Resume' }, ['TITLE: Parsing a [Resume]']],
    ['ResNet', { title: 'ResNet strikes back' }, ['TITLE: [ResNet] strikes back']],
    ['heron', { title: 'Nothing of the kind' }, []],
    ['👩‍🔬 heron', { title: '👩‍🔬 and a heron' }, ['TITLE: 👩‍🔬 and a [heron]']],
  ] as [string, Partial<Texts>, string[]][])('%s in %j', (query, texts, expected) => {
    expect(shown(query, texts)).toEqual(expected);
  });

  test('of a megabyte of one letter take no time worth naming', () => {
    const abstract = `${'a'.repeat(500_000)} ${'a '.repeat(250_000)}`;
    expect(highlights({ ...NONE, title: 'a', abstract }, asked('a'.repeat(999)))).toBeDefined();
  });
});
