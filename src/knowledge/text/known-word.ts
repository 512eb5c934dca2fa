import { plainLetters } from '../folding';
import { BEFORE_VERB, endsName, FUNCTION_WORDS, GENERIC_ADJECTIVES, VERB_FORMS } from './english';
import { GENERIC_HEADS } from './field-words';
import { singular } from './singular';

/** What holds of a word wherever it is written so, told once: a language's words are met again and again. */
export interface KnownWord {
  readonly text: string;
  /** Lower case, without diacritics, Greek letters spelled out, no point in a number: what names are compared by. */
  readonly folded: string;
  readonly singular: string;
  /** Whether it can be no part of a technical name: {@link endsName}. */
  readonly endsName: boolean;
  /** Whether it is a form of a verb and no noun. */
  readonly verb: boolean;
  /** Whether a form that could be a noun is a verb after it. */
  readonly beforeVerb: boolean;
  /** Whether it is praise or vagueness. */
  readonly generic: boolean;
  /** Whether it names nothing by itself, as last word of a phrase or elsewhere. */
  readonly vague: boolean;
  /** Whether it has a capital. */
  readonly capital: boolean;
  /** Where what others know of it may be kept: below {@link PLACES}, and shared only with words forgotten since. */
  readonly place: number;
}

/** Words kept in mind. */
export const PLACES = 1 << 15;

const PLAIN = /^[\x20-\x7e]*$/;

const met = new Map<string, KnownWord>();

/** A word as it is written, with what is known of it. */
export function knownWord(text: string): KnownWord {
  let word = met.get(text);
  if (!word) {
    if (met.size >= PLACES) {
      met.clear();
    }
    met.set(text, (word = read(text, met.size)));
  }
  return word;
}

function read(written: string, place: number): KnownWord {
  const text = ` ${written}`.slice(1); // a copy: a slice would keep the whole text that it was cut from
  const folded = (PLAIN.test(text) ? text.toLowerCase() : plainLetters(text)).replace(/[\s.]+/gu, '');
  const one = singular(folded);
  const ends = endsName(folded);
  const verb = VERB_FORMS.has(folded);
  const generic = GENERIC_ADJECTIVES.has(folded) || (folded.endsWith('ly') && ends);
  return {
    text, folded, singular: one, endsName: ends, verb, beforeVerb: BEFORE_VERB.has(folded), generic,
    vague: generic || verb || GENERIC_HEADS.has(one) || FUNCTION_WORDS.has(folded),
    capital: /\p{Lu}/u.test(text), place,
  }; // prettier-ignore
}

/** Something told of words, kept for each as long as the word is. */
export class ToldOfWords<Value> {
  private readonly words: (KnownWord | undefined)[] = [];
  private readonly values: Value[] = [];

  constructor(private readonly tell: (word: KnownWord) => Value) {}

  of(word: KnownWord): Value {
    const { place } = word;
    if (this.words[place] !== word) {
      this.words[place] = word;
      this.values[place] = this.tell(word);
    }
    return this.values[place]!;
  }

  forget(): void {
    this.words.length = 0;
    this.values.length = 0;
  }
}
