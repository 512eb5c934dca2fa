import { listed, partOf, type Part } from './features';
import { FUNCTION_WORDS, GENERIC_ADJECTIVES, VERB_FORMS } from './text/english';
import { GENERIC_HEADS, kindOfHead } from './text/field-words';
import { ToldOfWords, type KnownWord } from './text/known-word';
import { type Passage } from './text/passage';
import { groupOf } from './word-groups';

/** What features say of a word wherever it stands. */
export interface WordSigns {
  readonly folded: Part;
  readonly singular: Part;
  readonly group: Part;
  /** The last letters of its singular. */
  readonly ending: Part;
  /** What kind of thing it says a phrase is that ends with it. */
  readonly kind: Part;
  readonly genericHead: boolean;
  readonly genericAdjective: boolean;
  readonly functionWord: boolean;
  /** The ending of a verb's form; null for other words. */
  readonly verbEnding: Part | null;
  /** Whether it may act on what follows it. */
  readonly acts: boolean;
}

const told = new ToldOfWords(readSigns);

/** What features say of a word. */
export const signsOf = (word: KnownWord): WordSigns => told.of(word);

function readSigns({ folded, singular, endsName }: KnownWord): WordSigns {
  const verb = VERB_FORMS.has(folded);
  return {
    folded: partOf(folded),
    singular: partOf(singular),
    group: listed(groupOf(folded) ?? '?'),
    ending: partOf(singular.slice(-4)),
    kind: listed(kindOfHead(singular) ?? '-'),
    genericHead: GENERIC_HEADS.has(singular),
    genericAdjective: GENERIC_ADJECTIVES.has(folded),
    functionWord: FUNCTION_WORDS.has(folded),
    verbEnding: verb ? partOf(folded.slice(-3)) : null,
    acts: verb || (folded.endsWith('ing') && endsName),
  };
}

/** What is said of a passage's words again and again, told once. */
export interface WordView {
  readonly words: readonly WordSigns[];
  /** Of each word: where the nearest verb before it in its sentence stands, or -1. */
  readonly verbs: Int32Array;
}

/** Words between a verb and what it may act on. */
const REACH = 14;

export function wordView({ words, sentenceOf }: Passage): WordView {
  const all: WordSigns[] = [];
  const verbs = new Int32Array(words.length);
  let verb = -1;
  for (let at = 0; at < words.length; at++) {
    const signs = signsOf(words[at]!.known);
    all.push(signs);
    if (verb >= 0 && (sentenceOf[verb] !== sentenceOf[at] || at - verb > REACH)) {
      verb = -1;
    }
    verbs[at] = verb;
    if (signs.acts) {
      verb = at;
    }
  }
  return { words: all, verbs };
}
