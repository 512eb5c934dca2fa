import { askedKeys, foldName, titleKey } from '../knowledge/folding';
import { spellings } from '../knowledge/text/spellings';
import { allOf, anyOf, BY_TIER, misspelt, term, wordIn } from './lucene';
import { askedWords, singularOf, tellingWords } from './words';

/** What a person asked for as `cypher/search/` takes it: keys to compare with, and queries of the full-text indexes. */
export interface Asked {
  /** As the key of a name, of a name without spaces, of a title. */
  readonly key: string;
  readonly keys: readonly string[];
  readonly compact: readonly string[];
  readonly title: string;
  /** The words that tell something. */
  readonly words: readonly string[];
  /** Pairs and triples of letters, by which near names and titles are told from far ones. */
  readonly pairs: readonly string[];
  readonly triples: readonly string[];
  /** Queries for what has every word, and for what has some. */
  readonly names: string;
  readonly namesNear: string;
  /** For names that are the whole of it, and for names with some of its words, misspelt where they are few. */
  readonly wholeNames: string;
  readonly someWords: string;
  readonly descriptions: string;
  readonly papers: string;
  readonly papersNear: string;
  readonly authors: string;
  readonly authorsNear: string | null;
  /** Each word by itself: in a title, in a title misspelt, in a name, in a name misspelt. */
  readonly each: readonly Readonly<Record<'title' | 'titleNear' | 'name' | 'nameNear', string>>[];
  /** Added to a query of names: see `cypher/migrations/002-search.cypher`. */
  readonly byTier: string;
}

/** Names longer than this are not looked for misspelt as a whole, which takes the index 60 ms; nor are authors of more words. */
const LONGEST_NEAR = 20;
const FEW = 4;

const PAPER_FIELDS = { title: 3, summary: 1, abstract: 1 };

/** @throws BAD_USER_INPUT as {@link askedWords}. */
export function asked(text: string, argument = 'query'): Asked {
  const words = askedWords(text, argument);
  const telling = tellingWords(words);
  const compact = compactKeys(words);
  const whole = compact.map((one) => `compact:${term(one)}^20`);
  const inText = telling.map((word) => wordIn(PAPER_FIELDS, word));
  return {
    key: foldName(words.join(' ')),
    keys: askedKeys(words.join(' ')),
    compact,
    title: titleKey(words.join(' ')),
    words: telling,
    pairs: pieces(`^${compact[0]!}$`, 2),
    // Without the space after a word, so that its other endings count.
    triples: [...new Set(telling.flatMap((word) => pieces(` ${singularOf(word)}`, 3)))],
    wholeNames: anyOf(whole),
    someWords: telling
      .map((word) => ` ${telling.length > FEW ? wordIn({ key: 1 }, word) : misspelt('key', word)}`)
      .join(''),
    names: anyOf([
      ...whole,
      allOf(telling.map((word, i) => wordIn({ key: 2 }, word, i === telling.length - 1))),
    ]),
    namesNear: compact[0]!.length > LONGEST_NEAR ? '' : `${misspelt('compact', compact[0]!)}^4`,
    descriptions: allOf(telling.map((word) => wordIn({ description: 1 }, word))),
    papers: allOf(inText),
    papersNear: anyOf(inText),
    authors: allOf(words.map((word, i) => nameOfAuthor(word, i === words.length - 1))),
    authorsNear:
      words.length > FEW
        ? null
        : allOf(words.map((word) => anyOf([nameOfAuthor(word, false), misspelt('nameKey', word)]))),
    each: telling.map((word) => ({
      title: wordIn({ titleKey: 1 }, word),
      titleNear: ` ${misspelt('titleKey', word)}`,
      name: ` ${wordIn({ key: 1 }, word)}`,
      nameNear: ` ${misspelt('key', word)}`,
    })),
    byTier: BY_TIER,
  };
}

function nameOfAuthor(word: string, beginning: boolean): string {
  return wordIn({ nameKey: 2 }, word, beginning);
}

/** The names without spaces that the words may be: with or without what tells nothing, in each spelling. */
export function compactKeys(words: readonly string[]): string[] {
  const joined = [words, tellingWords(words)].flatMap((some) => [
    foldName(some.join(' ')).replaceAll(' ', ''),
    some.join(''),
  ]);
  return [...new Set(joined.flatMap((one) => spellings(one)))];
}

/** Every run of so many letters, each once. */
function pieces(text: string, length: number): string[] {
  const found = new Set<string>();
  for (let i = 0; i + length <= text.length; i++) {
    found.add(text.slice(i, i + length));
  }
  return [...found];
}
