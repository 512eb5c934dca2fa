import { endsName, VERB_FORMS } from './text/english';
import { type Passage } from './text/passage';
import { singular } from './text/phrases';
import { groupOf } from './word-groups';

/** What is said of a passage's words again and again, told once. */
export interface WordView {
  readonly singulars: readonly string[];
  readonly groups: readonly string[];
  /** Of each word: where the nearest verb before it in its sentence stands, or -1. */
  readonly verbs: Int32Array;
}

/** Words between a verb and what it may act on. */
const REACH = 14;

export function wordView({ words, sentenceOf }: Passage): WordView {
  const verbs = new Int32Array(words.length).fill(-1);
  let verb = -1;
  words.forEach(({ folded }, at) => {
    if (verb >= 0 && (sentenceOf[verb] !== sentenceOf[at] || at - verb > REACH)) {
      verb = -1;
    }
    verbs[at] = verb;
    if (VERB_FORMS.has(folded) || (folded.endsWith('ing') && endsName(folded))) {
      verb = at;
    }
  });
  return {
    singulars: words.map(({ folded }) => singular(folded)),
    groups: words.map(({ folded }) => groupOf(folded) ?? '?'),
    verbs,
  };
}
