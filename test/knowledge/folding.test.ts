import { foldName, nameKey } from '../../src/knowledge/folding';
import { smallVocabulary } from './vocabulary-for-tests';

describe('a folded name', () => {
  it.each([
    ['Transformers', 'transformer'],
    ['VITS', 'vits'],
    ['ViTs', 'vit'],
    ['DARTS', 'darts'],
    ['PC-DARTS', 'pc darts'],
    ['LLMs', 'llm'],
    ['γ-MoD', 'gamma mod'],
    ['GPT-3.5', 'gpt 3.5'],
    ['C++', 'c++'],
    ['BIAS', 'bias'],
  ])('of %s is "%s"', (name, key) => {
    expect(foldName(name)).toBe(key);
  });

  it('keeps apart what only a last capital S tells apart', () => {
    expect(foldName('VITS')).not.toBe(foldName('ViT'));
  });
});

it('a name in small letters leads to one in capitals', () => {
  const ids = (name: string): string[] =>
    smallVocabulary()
      .named(name)
      .map(({ id }) => id);
  expect(ids('DARTS')).toEqual(['method:darts']);
  expect(ids('darts')).toEqual(['method:darts']);
});

test.each(['Workshop on Windows', 'WORKSHOP ON WINDOWS', 'workshop on windows'])(
  'the name of a venue, %s, has one key in any case',
  (name) => {
    expect(nameKey(name)).toBe('workshop on window');
  },
);
