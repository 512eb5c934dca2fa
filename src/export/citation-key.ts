import { createHash } from 'node:crypto';
import { citationKeyOf } from '../ingest/library';
import { plainLetters } from '../knowledge/folding';
import { splitName } from './person-name';
import { type ExportedPaper } from './paper';

/** Words that a short title leaves out. */
const PASSED_OVER = new Set(
  (
    'a an the and or nor but of on in at by to for from with without into onto over under via as is are be its it ' +
    'between through than that this'
  ).split(' '),
);
const TITLE_WORDS = 3;

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i',
}; // prettier-ignore

function ascii(text: string): string {
  return plainLetters(text).replace(/[^a-z0-9\s-]/gu, (sign) => LETTERS[sign] ?? '');
}

/**
 * A paper's citation key out of what it is called and nothing else, so that it is the same in every export: the first author's family
 * name, the first three telling words of the title and the year, as in `vaswaniAttentionAllYou2017`.
 */
export function plainKey({
  title,
  authors,
  year,
}: Pick<ExportedPaper, 'title' | 'authors' | 'year'>): string {
  const author = ascii(splitName(authors[0] ?? '').family).replace(/[\s-]/gu, '');
  const words = ascii(title.replace(/['’]/gu, ''))
    .split(/[\s-]+/u)
    .filter((word) => word !== '' && !PASSED_OVER.has(word))
    .slice(0, TITLE_WORDS)
    .map((word) => word[0]!.toUpperCase() + word.slice(1));
  return author + words.join('') + String(year ?? '');
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const numberOf = (key: string): number => Number.parseInt(digestOf(key.toLowerCase()).slice(0, 12), 16);

/** Signs that no BibTeX takes for a part of a key. */
const NO_KEY = /[\s,{}"#%~\\'()=]/gu;

/**
 * Citation keys of papers that go out together: the one of a library where there is one, else one that is made. They are told apart:
 * where the key was given to another already, or nothing of a name can be written in Latin letters, six digits of the id's hash are
 * added. Papers come by id, so that it is the same one again.
 */
export class CitationKeys {
  /** A number for each key: a tenth of the memory, and two keys of one number would only get a suffix in vain. */
  readonly #taken = new Set<number>();
  readonly #ofLibraries = new Set<number>();

  /** Keys for papers of a graph, in which no paper gets what is another's in a library. */
  static async of(ofLibraries: AsyncIterable<string>): Promise<CitationKeys> {
    const keys = new CitationKeys();
    for await (const key of ofLibraries) {
      keys.#ofLibraries.add(numberOf(key));
    }
    return keys;
  }

  of(paper: Pick<ExportedPaper, 'id' | 'title' | 'authors' | 'year' | 'library'>): string {
    const own = citationKeyOf(paper.library)?.replace(NO_KEY, '');
    const key = own ?? plainKey(paper);
    const number = numberOf(key);
    const free = !this.#taken.has(number) && (own !== undefined || !this.#ofLibraries.has(number));
    if (/[a-z]/iu.test(key) && free) {
      this.#taken.add(number);
      return key;
    }
    return `${key === '' ? 'paper' : key}-${digestOf(paper.id).slice(0, 6)}`;
  }
}
