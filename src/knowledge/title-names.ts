import { spelledOut } from './acronyms';
import { withTail, type Introduction } from './name-in-phrase';
import { type ConceptKind } from './kinds';
import { FUNCTION_WORDS, VERB_FORMS } from './text/english';
import { isTaskHead, isTechniqueHead, kindOfHead } from './text/field-words';
import { firstWordFrom } from './acronyms';
import { textOf, type Passage, type Span } from './text/passage';
import {
  compoundEnd,
  isAllGeneric,
  isNameLike,
  phraseFrom,
  withoutGenericHead,
  trimmed,
} from './text/phrases';
import { singular } from './text/singular';
import { Gap } from './text/words';

/** The name before a title's colon or dash, "X: …"; null where what stands there is no name. */
export function nameBeforeColon(title: Passage): Span | null {
  const sign = /\s?:\s|:\s?| -{1,3} | [—–] |—/u.exec(title.plain.text.slice(0, 90));
  if (!sign) {
    return null;
  }
  // "Localization Recall Precision (LRP): …" is named before its bracket
  const bracket = title.plain.text.slice(0, sign.index).indexOf('(');
  const to = firstWordFrom(title, bracket > 0 ? bracket : sign.index);
  if (to === 0 || to === title.words.length || /[?!]/.test(title.plain.text.slice(0, sign.index))) {
    return null;
  }
  const words = title.words.slice(0, to);
  const span = { passage: title, from: 0, to };
  const oneWord = compoundEnd(title, 0) >= to;
  if (oneWord) {
    return span;
  }
  if (words[0]!.folded.endsWith('ing') && VERB_FORMS.has(words[0]!.folded)) {
    return null; // "Solving Continuous POMDPs: …"
  }
  const plainWords = words.filter(
    ({ folded, gap }) =>
      FUNCTION_WORDS.has(folded) || (gap !== 2 && VERB_FORMS.has(folded) && !/(?:ed|ing)$/.test(folded)),
  );
  const task = isTaskHead(singular(words.at(-1)!.folded)) && !isTechniqueHead(singular(words.at(-1)!.folded));
  return to <= 5 &&
    plainWords.length === 0 &&
    !task &&
    !/(?:study|survey|review|analysis|approach)$/.test(words.at(-1)!.folded)
    ? span
    : null;
}

/** What a title's own words name: the name before its colon, the method after "via" or "with". */
export function titleIntroductions(title: Passage, abstract: Passage | null): Introduction[] {
  const found: Introduction[] = [];
  const name = nameBeforeColon(title);
  const { words } = title;
  if (name) {
    const written = textOf(name);
    const repeated = abstract !== null && abstract.plain.text.toLowerCase().includes(written.toLowerCase());
    const proper = isNameLike(written) && compoundEnd(title, 0) >= name.to;
    const spelled = proper
      ? (spelledOut(written, title) ?? (abstract && spelledOut(written, abstract)))
      : null;
    if (proper || repeated || name.to > 1) {
      const weak = !proper && !repeated;
      found.push({
        name, also: spelled ? [spelled] : [], kind: kindOfRest(title, name.to),
        confidence: repeated ? 0.95 : proper ? 0.85 : 0.5, cue: weak ? 'title words: …' : 'title X: …',
      }); // prettier-ignore
    }
  }
  for (let at = name ? name.to : 1; at < title.words.length; at++) {
    const { folded } = title.words[at]!;
    if (folded === 'via' || folded === 'with' || folded === 'by' || folded === 'through') {
      const phrase = phraseFrom(title, at + 1);
      const head = phrase && title.words[phrase.to - 1]!.known.singular;
      if (
        phrase &&
        head &&
        phrase.to - phrase.from >= 2 &&
        withoutGenericHead(phrase) &&
        !isAllGeneric(phrase) &&
        !(
          title.words[phrase.from]!.folded.endsWith('ing') && VERB_FORMS.has(title.words[phrase.from]!.folded)
        ) &&
        (folded === 'via' || isTechniqueHead(head) || compoundsOf(phrase) >= 3)
      ) {
        found.push({
          name: withoutGenericHead(phrase) ?? phrase,
          also: [phrase, ...(words[phrase.to]?.folded === 'of' ? [withTail(phrase)] : [])],
          confidence: compoundsOf(phrase) >= 3 ? 0.45 : 0.3,
          cue: `title ${folded} X`,
          kind: kindOfHead(head),
        });
      }
    }
  }
  return found;
}

/** How many words a phrase has, hyphenated ones as one: a longer name is more likely the paper's own. */
function compoundsOf({ passage, from, to }: Span): number {
  let count = 0;
  for (let at = from; at < to; at = compoundEnd(passage, at)) {
    count += 1;
  }
  return count;
}

/** What a title's rest says its name is: "X: A Dataset for …", "X: … Language Model". */
export function kindOfRest(title: Passage, from: number): ConceptKind | undefined {
  const { words } = title;
  const article = words[from] && /^(?:a|an|the)$/.test(words[from].folded);
  let last: ConceptKind | undefined;
  for (let at = from; at < words.length; at++) {
    const head = words[at]!.known.singular;
    const ends =
      at + 1 === words.length || FUNCTION_WORDS.has(words[at + 1]!.folded) || words[at + 1]!.gap === 0;
    if (!ends) {
      continue;
    }
    const kind = kindOfHead(head);
    if (kind === 'DATASET') {
      return at - from < 9 &&
        !words.slice(from, at).some(({ folded }) => folded === 'on' || folded === 'with')
        ? kind
        : undefined;
    }
    if (
      (kind === 'MODEL' && head === words[at]!.folded && (article || at - from < 5)) ||
      (kind === 'METHOD' && article)
    ) {
      return kind;
    }
    last ??= kind === 'METHOD' ? kind : undefined;
    if (FUNCTION_WORDS.has(words[at + 1]?.folded ?? '')) {
      break;
    }
  }
  return last;
}

/**
 * What a title proposes where nothing in the abstract names it: its phrase before "for" or "in", with the whole title as
 * another mention. Null for questions, long titles and those with a colon.
 */
export function nameOfTitle(title: Passage): { name: Span; whole: Span } | null {
  const { words, plain } = title;
  if (words.length < 2 || words.length > 16 || /[?:!(]/.test(plain.text)) {
    return null;
  }
  let to = 1;
  while (to < words.length && !(ENDS_SUBJECT.test(words[to]!.folded) && words[to]!.gap === Gap.SPACE)) {
    to += 1;
  }
  const whole: Span = { passage: title, from: 0, to: words.length };
  const name = trimmed({ ...whole, to });
  if (!name || name.to - name.from < 2 || isAllGeneric(name)) {
    return null;
  }
  // "Metaphor Generation" is the task; "Keyword Expansion with Latent Maps" says how
  const task = kindOfHead(words[name.to - 1]!.known.singular) === 'TOPIC';
  const how = words.slice(0, to).some(({ folded }) => folded === 'with' || folded === 'and');
  return task && !how ? null : { name, whole };
}
const ENDS_SUBJECT = /^(?:for|in|on|from|under|via|through|using|of|by|towards?|at|to|as)$/;
