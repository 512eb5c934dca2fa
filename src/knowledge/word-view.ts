import { listed, partOf, type Part } from './features';
import { endsName, FUNCTION_WORDS, GENERIC_ADJECTIVES, VERB_FORMS } from './text/english';
import { GENERIC_HEADS, kindOfHead } from './text/field-words';
import { type Passage } from './text/passage';
import { singular } from './text/phrases';
import { groupOf } from './word-groups';

/** What is known of a word wherever it stands. */
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

/** What is said of a passage's words again and again, told once. */
export interface WordView {
  readonly words: readonly WordSigns[];
  /** Of each word: where the nearest verb before it in its sentence stands, or -1. */
  readonly verbs: Int32Array;
}

/** Words between a verb and what it may act on. */
const REACH = 14;

export function wordView({ words, sentenceOf }: Passage): WordView {
  const all = words.map(({ folded }) => signsOf(folded));
  const verbs = new Int32Array(words.length).fill(-1);
  let verb = -1;
  all.forEach(({ acts }, at) => {
    if (verb >= 0 && (sentenceOf[verb] !== sentenceOf[at] || at - verb > REACH)) {
      verb = -1;
    }
    verbs[at] = verb;
    if (acts) {
      verb = at;
    }
  });
  return { words: all, verbs };
}

/** Words that are kept in mind: those of a language are met again and again. */
const KEPT = 20_000;
const met = new Map<string, WordSigns>();

function signsOf(folded: string): WordSigns {
  let signs = met.get(folded);
  if (!signs) {
    if (met.size >= KEPT) {
      met.clear();
    }
    met.set(folded, (signs = readSigns(folded)));
  }
  return signs;
}

function readSigns(folded: string): WordSigns {
  const one = singular(folded);
  const verb = VERB_FORMS.has(folded);
  return {
    folded: partOf(folded),
    singular: partOf(one),
    group: partOf(groupOf(folded) ?? '?'),
    ending: partOf(one.slice(-4)),
    kind: listed(kindOfHead(one) ?? '-'),
    genericHead: GENERIC_HEADS.has(one),
    genericAdjective: GENERIC_ADJECTIVES.has(folded),
    functionWord: FUNCTION_WORDS.has(folded),
    verbEnding: verb ? partOf(folded.slice(-3)) : null,
    acts: verb || (folded.endsWith('ing') && endsName(folded)),
  };
}
