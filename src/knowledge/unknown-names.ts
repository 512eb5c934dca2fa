import { type ConceptKind } from './kinds';
import { FUNCTION_WORDS } from './text/english';
import { isTechniqueHead, kindOfHead, NO_CONCEPT } from './text/field-words';
import { textOf, type Passage, type Span } from './text/passage';
import { DESCRIBING, hyphenEnd, isNameLike } from './text/phrases';
import { singular } from './text/singular';
import { Gap } from './text/words';

/** A proper name that no vocabulary has. */
export interface UnknownName {
  readonly span: Span;
  readonly kind: ConceptKind;
  readonly certainty: number;
}

const SUFFIX_KINDS: readonly (readonly [RegExp, ConceptKind])[] = [
  [/(?:bench|eval|qa|vqa|corpus|dataset|data|bank|caps?|arena|gym|set)$/i, 'DATASET'],
  [/(?:\d+k|-\d+[km])$|20[012]\d/i, 'DATASET'],
  [
    /(?:net|nets|netv\d|bert|former|formers|gpt|llm|lm|gan|gans|vae|vit|lstm|cnn|rcnn|resnet|gnn|yolo|fcn|swin|llama|llava|clip|bart|rnn|unet|diffusion|t5|mamba|gpt-?\d|v\d)$/i,
    'MODEL',
  ],
];

/** What a name's own letters say of its kind. */
export function kindOfSpelling(name: string): ConceptKind | undefined {
  return SUFFIX_KINDS.find(([ending]) => ending.test(name.slice(-24)))?.[1];
}

/** Names in a passage by their look, outside words that are taken: inner capitals, acronyms, letters with digits. */
export function unknownNamesIn(passage: Passage, taken: (at: number) => boolean): UnknownName[] {
  const { words } = passage;
  const found: UnknownName[] = [];
  for (let at = 0; at < words.length;) {
    let to = hyphenEnd(passage, at);
    const span = { passage, from: at, to };
    const name = nameOf(span);
    if (!name || !isName(name, taken)) {
      at = to;
      continue;
    }
    to = name.to;
    while (to < words.length && words[to]!.gap === Gap.SPACE && continues(passage, to, name)) {
      to = hyphenEnd(passage, to);
    }
    const whole = { ...name, to };
    const { kind, certainty } = kindInText(whole);
    found.push({ span: whole, kind, certainty });
    at = Math.max(to, span.to);
  }
  return found;
}

/** A compound without describing words at its end. */
function nameOf(span: Span): Span | null {
  let { to } = span;
  const { words } = span.passage;
  while (to > span.from + 1 && DESCRIBING.test(words[to - 1]!.folded)) {
    to -= 1;
  }
  let { from } = span;
  while (from < to - 1 && PREFIXES.has(words[from]!.text)) {
    from += 1;
  }
  return { ...span, from, to };
}
const PREFIXES = new Set(
  'non pre post multi cross self re sub inter intra anti single vanilla based semi'.split(' '),
);

function isName(span: Span, taken: (at: number) => boolean): boolean {
  const { words } = span.passage;
  const written = textOf(span);
  if (!isNameLike(written) || written.length < 3 || written.length > 40) {
    return false;
  }
  const parts = words.slice(span.from, span.to);
  if (parts.every((_, i) => taken(span.from + i)) || parts.length > 5) {
    return false;
  }
  // in a compound the look must be one part's own: "Multi-Layer" has two capitals and is no name
  const titled = parts.every(({ text }) => /^(?:\p{Lu}?\p{Ll}+|\d+|\p{Lu})$/u.test(text));
  if (titled) {
    const capitals = parts.every(({ text }) => /^\p{Lu}|^\d{1,3}[A-Z]?$/u.test(text));
    return (
      parts.length === 2 &&
      capitals &&
      (/^\d/.test(parts[1]!.text) || standsAlone(span)) &&
      !parts.every((_, i) => taken(span.from + i))
    );
  }
  const whole = parts.map(({ folded }) => folded).join('');
  if (
    NO_CONCEPT.has(written.toLowerCase()) ||
    NO_CONCEPT.has(whole) ||
    NO_CONCEPT.has(singular(whole)) ||
    /^\d/.test(written)
  ) {
    return false;
  }
  if (parts.some((_, i) => taken(span.from + i))) {
    // beside a known name only another capitalised part makes a new one: "SLAB-Swin"
    const others = parts.filter((_, i) => !taken(span.from + i));
    return (
      others.every(({ text }) => /^\p{Lu}|\d/u.test(text)) &&
      !others.every(({ folded }) => NO_CONCEPT.has(folded))
    );
  }
  return !parts.every(
    ({ folded }) => NO_CONCEPT.has(folded) || FUNCTION_WORDS.has(folded) || /^[a-z]?\d*$/.test(folded),
  );
}

/** "Self-Guidance": two capitalised halves are a name in running text, where no capital follows and no sentence begins. */
function standsAlone({ passage, from, to }: Span): boolean {
  const { words, sentenceOf, field } = passage;
  const next = words[to];
  return (
    field === 'abstract' &&
    from > 0 &&
    sentenceOf[from - 1] === sentenceOf[from] &&
    !DESCRIBING.test(words[to - 1]!.folded) &&
    !(next && next.gap !== Gap.BREAK && /^\p{Lu}/u.test(next.text)) &&
    !(
      words[from]!.gap === Gap.SPACE &&
      /^\p{Lu}\p{Ll}/u.test(words[from - 1]!.text) &&
      from > 1 &&
      sentenceOf[from - 2] === sentenceOf[from]
    )
  );
}

/** "DeepFloyd IF", "PASCAL VOC 2007": a following capitalised word or year belongs to the name. */
function continues({ words, field }: Passage, at: number, name: Span): boolean {
  const { text, folded } = words[at]!;
  if (/^(?:19|20)\d\d$/.test(text)) {
    return true;
  }
  if (field === 'title' || kindOfHead(singular(folded)) || FUNCTION_WORDS.has(folded)) {
    return false;
  }
  return isNameLike(text) && !NO_CONCEPT.has(folded) && /^\p{Lu}/u.test(text) && textOf(name).length < 14;
}

/** The kind that the words around a name show: the noun after it, the preposition before it, its own letters. */
export function kindInText({ passage, from, to }: Span): { kind: ConceptKind; certainty: number } {
  const { words } = passage;
  const written = textOf({ passage, from, to });
  const after = words[to] && words[to].gap !== Gap.BREAK ? kindOfHead(words[to].known.singular) : undefined;
  const second =
    words[to + 1] && words[to] && words[to].gap !== Gap.BREAK && words[to + 1]!.gap === Gap.SPACE
      ? kindOfHead(words[to + 1]!.known.singular)
      : undefined;
  if (after === 'DATASET' || second === 'DATASET') {
    return { kind: 'DATASET', certainty: 0.85 };
  }
  const spelled = kindOfSpelling(written);
  if (spelled === 'MODEL' || spelled === 'DATASET') {
    return { kind: spelled, certainty: 0.75 };
  }
  if (after === 'MODEL' || (after === 'METHOD' && isTechniqueHead(words[to]!.folded))) {
    return { kind: after, certainty: 0.7 };
  }
  return { kind: datasetContext(passage, from) ? 'DATASET' : 'METHOD', certainty: 0.6 };
}

/** Whether a name stands in a list of data sets, or after "on" in a sentence about results. */
function datasetContext({ words, sentenceOf, plain }: Passage, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at < 14 && sentenceOf[at] === sentenceOf[from]; at--) {
    const { folded } = words[at]!;
    if (/^(?:dataset|datasets|benchmark|benchmarks|corpora|corpus|suites)$/.test(folded)) {
      return true;
    }
    if (folded === 'on' && from - at < 9) {
      return !/\b(?:based|relies|rely|focus|focuses|built)\b/.test(
        plain.text.slice(Math.max(0, words[at]!.start - 9), words[at]!.start),
      );
    }
    if (
      /^(?:than|with|by|like|using|outperforms|including|such|over|to|for|via|of)$/.test(folded) &&
      from - at < 7
    ) {
      return false;
    }
  }
  return false;
}
