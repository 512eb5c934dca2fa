import { type Passage } from './text/passage';

/** Openings of sentences that, even after the paper has begun to speak of its own work, speak of others'. */
const OTHERS =
  /^(?:however|unfortunately|existing|previous|prior|recent|traditional|conventional|current|most|although|while|unlike|in contrast|previously|many|despite)\b/i;

/**
 * Which sentences of a passage speak of the paper's own work: in the first person, or by the name of what it introduces.
 * The others say what was known or wanting before.
 */
export function ownSentences(passage: Passage, names: readonly string[]): readonly boolean[] {
  let begun = false;
  return passage.sentences.map(({ start, end }) => {
    const sentence = passage.plain.text.slice(start, Math.min(end, start + 2000));
    const named = names.some((name) => name.length > 2 && sentence.includes(name));
    const first = /\b(?:we|our|this (?:paper|work|article|study))\b/i.test(sentence);
    begun ||= first || named;
    return first || named || (begun && !OTHERS.test(sentence));
  });
}
