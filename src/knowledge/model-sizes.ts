import { type Passage, type Span } from './text/passage';
import { textOf } from './text/passage';
import { Gap } from './text/words';
import { type VocabularyConcept } from './vocabulary';

/** A version or size of a known model that the vocabulary has not: "OPT-6.7B" below OPT. */
export interface SizedModel {
  readonly span: Span;
  readonly name: string;
  readonly family: VocabularyConcept;
}

const SIZE = /^\d+(?:\.\d+)?[BMbm]$/;
const VERSION = /^(?:v?\d{1,3}(?:\.\d{1,2})?[a-z]?)$/i;
const VARIANT =
  /^(?:base|large|small|tiny|mini|medium|huge|giant|nano|xs|xl|xxl|xlarge|chat|instruct|turbo|pro|lite|b|l|s|t|h|m|g|x|b\d{1,2}|l\d{1,2}|s\d{1,2}|d\d{1,2})$/i;

/** Reads on after a known model's name: the version, size or variant that makes it another model. */
export function sizedModel(known: Span, family: VocabularyConcept): SizedModel | null {
  const { passage } = known;
  let { to } = known;
  const parts: string[] = [];
  while (to < passage.words.length && parts.length < 3) {
    const part = partAt(passage, to, family.name);
    if (part === null) {
      break;
    }
    parts.push(part);
    to += 1;
  }
  if (parts.length === 0) {
    return null;
  }
  const name = [family.name.replace(/ /g, '-'), ...parts].join('-');
  return { span: { passage, from: known.from, to }, name, family };
}

function partAt({ words, plain }: Passage, at: number, family: string): string | null {
  const { text, gap, start, end } = words[at]!;
  if (/[%×]/.test(plain.text[end] ?? '')) {
    return null;
  }
  if (SIZE.test(text) && (gap === Gap.HYPHEN || gap === Gap.SPACE)) {
    return text.toUpperCase();
  }
  const attached = gap === Gap.HYPHEN;
  if (attached && VERSION.test(text) && !(start > 0 && plain.text[start - 1] === '–')) {
    return text;
  }
  if (attached && VARIANT.test(text)) {
    return /^[a-z]$/.test(text) ? text.toUpperCase() : text;
  }
  if (gap === Gap.SLASH && /^\d{1,2}$/.test(text)) {
    return text;
  }
  const numbered = gap === Gap.SPACE && /^(?:\d(?:\.\d)?|\d{2,3})$/.test(text) && !/\d$/.test(family);
  const following = words[at + 1];
  // "LLaMA 3 and", "GPT 4 (": a bare number after a space counts only where no noun that it could count follows
  return numbered &&
    (!following ||
      following.gap === Gap.BREAK ||
      /^(?:and|or|is|are|on|for|with|models?)$/.test(following.folded) ||
      SIZE.test(following.text))
    ? text
    : null;
}

/** Whether a span is written as part of a longer hyphenated name: the "BART" of "CM-BART". */
export function withinLongerName({ passage, from, to }: Span): boolean {
  const { words } = passage;
  const before =
    words[from]!.gap === Gap.HYPHEN && words[from]!.start > words[from - 1]!.end && from > 0
      ? words[from - 1]
      : undefined;
  const after = words[to]?.gap === Gap.HYPHEN ? words[to] : undefined;
  const capital = (text: string): boolean =>
    /^\p{Lu}/u.test(text) &&
    !/^(?:\p{Lu}\p{Ll}+ed|Non|Pre|Post|Based|Aware|Free|Like|Style|Guided|Driven|Efficient|Level|Multi|Cross|Self|Vision|Style)$/u.test(
      text,
    );
  const named = /\p{Lu}/u.test(textOf({ passage, from, to }));
  return (
    named &&
    passage.field === 'abstract' &&
    ((before !== undefined && capital(before.text)) || (after !== undefined && capital(after.text)))
  );
}
