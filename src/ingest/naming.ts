import { foldName } from '../knowledge/folding';
import { type ConceptKind } from '../knowledge/kinds';
import { FUNCTION_WORDS } from '../knowledge/text/english';
import { conceptId } from '../knowledge/vocabulary';

/** What a paper calls something that the vocabulary has not, in the form in which names are compared. */
export interface Naming {
  readonly id: string;
  /** The folded name that the id is made of. */
  readonly key: string;
  /** Folded names that the paper says mean the same: what an acronym stands for, or the acronym. */
  readonly others: readonly string[];
}

/** Nouns that add nothing to a proper name: "the EXP3 algorithm" is EXP3. */
const HEAD =
  /[\s-]+(?:algorithm|method|approach|framework|technique|scheme|procedure|model|system|architecture|network|dataset|data ?set|benchmark|corpus)s?$/iu;
/** Two capitals, or a capital and a digit, and three signs at least: what makes a single word a proper name. */
const PROPER = /^(?=.{3})(?=.*\p{Lu}.*[\p{Lu}\p{N}])\S+$/u;
/** Two to four capitals mean many things; the words they stand for mean one. */
const SHORT_ACRONYM = /^[\p{Lu}][\p{Lu}\p{N}]{1,3}$/u;
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}.+/-]{2,12}$/u;

/** The key under which names of concepts are linked: folded, a head noun after a proper name left out. */
export function linkKey(name: string): string {
  const short = name.replace(HEAD, '');
  return foldName(PROPER.test(short) ? short : name);
}

/** Of the mentions of something, those that are another name of it: what its acronym stands for, or its acronym. */
export function otherNames(name: string, mentions: readonly string[]): string[] {
  const own = linkKey(name);
  const others = new Map<string, string>();
  for (const mention of mentions) {
    const key = linkKey(mention);
    if (
      key !== own &&
      (standsFor(name, mention) || (standsFor(mention, name) && !SHORT_ACRONYM.test(name)))
    ) {
      others.set(key, better(others.get(key) ?? mention, mention));
    }
  }
  return [...others.values()].sort();
}

/** Whether a word is the acronym of these words: every word gives its first letter, and may give more. */
export function standsFor(short: string, long: string): boolean {
  if (!ACRONYM.test(short) || long.length > 150 || /[()\n]/u.test(long)) {
    return false;
  }
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const words = long.toLowerCase().split(/\s+|(?<=-)/u);
  if (words.length < 2 || letters.length < 2) {
    return false;
  }
  let states = new Set([0]);
  words.forEach((word, i) => {
    // The halves of hyphenated words and words such as "of" need not give a letter.
    const mayPass = i > 0 && (FUNCTION_WORDS.has(word) || words[i - 1]!.endsWith('-'));
    const next = new Set(mayPass ? states : []);
    for (const state of states) {
      for (let taken = state, at = 0; at < word.length && taken < letters.length && at < 12; at++) {
        if (word[at] === letters[taken]) {
          taken += 1;
          next.add(taken);
        } else if (at === 0) {
          break;
        }
      }
    }
    states = next;
  });
  return states.has(letters.length);
}

/**
 * The id and keys of something new: from the name, but from what it stands for where the name is a short acronym that the
 * paper spells out. A function of this paper alone, so that the order in which papers come does not matter.
 */
export function namingOf(kind: ConceptKind, name: string, others: readonly string[]): Naming {
  const key = linkKey(name);
  const keys = [...new Set(others.map(linkKey))].filter((other) => other !== key && other !== '').sort();
  const spelled = SHORT_ACRONYM.test(name.replace(/s$/u, '')) ? keys[0] : undefined;
  return spelled === undefined
    ? { id: conceptId(kind, key), key, others: keys }
    : { id: conceptId(kind, spelled), key: spelled, others: [key, ...keys.slice(1)].sort() };
}

/**
 * Of two spellings the one to show, whichever came first: of single words that with more capitals, of phrases that with
 * fewer, as titles capitalise what texts do not; an acronym before what it stands for.
 */
export function better(a: string, b: string): string {
  const one = weighed(a);
  const other = weighed(b);
  const difference =
    other.acronym - one.acronym ||
    other.single - one.single ||
    (one.single ? other.capitals - one.capitals : one.capitals - other.capitals) ||
    (a < b ? -1 : 1);
  return difference <= 0 ? a : b;
}

function weighed(name: string): { acronym: number; single: number; capitals: number } {
  return {
    acronym: ACRONYM.test(name) ? 1 : 0,
    single: /[\s-]/u.test(name) ? 0 : 1,
    capitals: name.match(/\p{Lu}/gu)?.length ?? 0,
  };
}

/** Spellings with one of each folded name: the better. */
export function spellings(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const tidy = name.replace(/\s+/gu, ' ').trim();
    const key = foldName(tidy);
    const before = byKey.get(key);
    byKey.set(key, before === undefined ? tidy : better(before, tidy));
  }
  byKey.delete('');
  return [...byKey.values()].sort();
}
