import { type Introduction } from './name-in-phrase';
import { endsName } from './text/english';
import { isTechniqueHead, kindOfHead } from './text/field-words';
import { textOf, type Passage, type Span } from './text/passage';
import { isAllGeneric, isNameLike, phraseFrom, withoutGenericHead } from './text/phrases';
import { Gap } from './text/words';

const PARTS =
  /^(?:components|modules|stages|parts|steps|strategies|techniques|mechanisms|designs|losses|branches|phases|ingredients|innovations|modes|operations|objectives|methods|algorithms|variants|contributions|aspects|units|blocks|networks|submodules|terms|regularizers)$/;
const COUNT = /^(?:two|three|four|five|six|several|following|key|main|core|new|novel|complementary)$/;
const LEAD =
  /^(?:namely|i|e|ie|including|first|second|third|1|2|3|4|a|b|c|d|one|the|an|is|are|as|and|ii|iii|iv|firstly|secondly|thirdly)$/;

/**
 * The parts that a paper says its own method has: "two components, namely a graph reader and a span ranker",
 * "consists of (1) … and (2) …".
 */
export function componentLists(passage: Passage, own: readonly boolean[]): Introduction[] {
  const found: Introduction[] = [];
  const { words, sentenceOf } = passage;
  for (let at = 1; at < words.length - 1; at++) {
    if (!own[sentenceOf[at]!]) {
      continue;
    }
    const counted =
      PARTS.test(words[at]!.folded) &&
      words.slice(Math.max(0, at - 4), at).some(({ folded }) => COUNT.test(folded));
    const next = words[at + 1]!;
    const listed = counted && (next.gap === Gap.BREAK || /^(?:namely|including)$/.test(next.folded));
    const consists = /^(?:consist|consists|comprises|comprising|consisting)$/.test(words[at]!.folded);
    if (listed || consists) {
      const items = itemsFrom(passage, consists && next.folded === 'of' ? at + 2 : at + 1);
      if (items.length > 1) {
        found.push(...items.map((span) => part(span)));
      }
    }
  }
  return found;
}

function part(span: Span): Introduction {
  const kind = kindOfHead(span.passage.words[span.to - 1]!.known.singular);
  return {
    name: withoutGenericHead(span) ?? span,
    also: [span],
    kind: kind === 'TOPIC' ? 'METHOD' : kind,
    confidence: 0.5,
    cue: 'list of parts',
  };
}

/** The phrases of a list in one sentence that can name a technique. */
function itemsFrom(passage: Passage, start: number): Span[] {
  const { words, sentenceOf } = passage;
  const items: Span[] = [];
  let at = start;
  let looked = 0;
  while (at < words.length && sentenceOf[at] === sentenceOf[start - 1] && items.length < 5 && looked < 60) {
    looked += 1;
    const begins = at === start || words[at]!.gap === Gap.BREAK || LEAD.test(words[at - 1]!.folded);
    if (!begins || LEAD.test(words[at]!.folded)) {
      at += 1;
      continue;
    }
    const phrase = phraseFrom(passage, at);
    const clause = words[at]!.folded.endsWith('ing') && endsName(words[at]!.folded); // "using …"
    if (phrase && !clause && phrase.to - phrase.from <= 6 && !isAllGeneric(phrase)) {
      const head = words[phrase.to - 1]!.known.singular;
      const technique =
        phrase.to - phrase.from > 1 && (isTechniqueHead(head) || kindOfHead(head) === 'MODEL');
      if (technique || (isNameLike(textOf(phrase)) && textOf(phrase).length > 2)) {
        items.push(phrase);
      }
    }
    at = Math.max(at + 1, phrase?.to ?? 0);
  }
  return items;
}
