import { type Candidate } from './candidates';
import { IS, V } from './feature-names';
import { listed, numbered, partOf, type Features, type Part } from './features';
import { type PaperView } from './paper-view';
import { type Span } from './text/passage';
import { signAfter, signBefore } from './text/signs';
import { keyOf } from './things';

/** Mentions whose surroundings are looked at. */
const MENTIONS = 4;

/** What the places say in which a candidate is mentioned: title, sentences, the words around. */
export function ofPlaces({ spans }: Candidate, sort: Part, view: PaperView, found: Features): void {
  let title = false;
  let abstract = 0;
  let ours = false;
  for (const span of spans) {
    if (span.passage.field === 'title') {
      title = true;
    } else {
      abstract += 1;
      ours ||= view.own.get(span.passage)?.[span.passage.sentenceOf[span.from]!] ?? false;
    }
  }
  spans.slice(0, MENTIONS).forEach((span) => ofMention(span, sort, view, found));
  const times = numbered(Math.min(spans.length, 5));
  const where = listed(`${title ? 'title' : ''} ${ours ? 'ours' : ''} ${Math.min(abstract, 3)}`);
  found.add(V.mentions, times);
  found.add(V.mentions, times, sort);
  found.add(V.where, where);
  found.add(V.where, where, sort);
  if (view.study) {
    found.add(V.study, sort);
  }
  const keys = spans.map(keyOf);
  if (keys.some((key) => view.spelledOut.has(key))) {
    found.add(V.spelledOut, listed(ours ? 'ours' : 'not ours'));
  } else if (keys.some((key) => view.shortForms.has(key))) {
    found.add(V.shortForm, listed(ours ? 'ours' : 'not ours'));
  }
}

/** Where a sentence ends. */
const EDGE = partOf('^');
const NONE = partOf('-');

function ofMention(span: Span, sort: Part, view: PaperView, found: Features): void {
  const { passage, from, to } = span;
  const { words, sentenceOf, sentences } = passage;
  const { words: signs, verbs } = view.words.get(passage)!;
  const sentence = sentenceOf[from]!;
  const inTitle = passage.field === 'title';
  const voice = listed(inTitle ? 't' : view.own.get(passage)?.[sentence] ? 'o' : 'p');
  const near = (at: number): Part => (sentenceOf[at] === sentence ? signs[at]!.folded : EDGE);
  const group = (at: number): Part => (sentenceOf[at] === sentence ? signs[at]!.group : EDGE);
  const signed = (sign: string | null): Part | null => (sign === null ? null : listed(sign));
  const before = signed(signBefore(span));
  const after = signed(signAfter(span));
  const left = before ?? near(from - 1);
  const right = after ?? near(to);
  found.add(V.l, left);
  found.add(V.lIn, voice, left);
  found.add(V.r, right);
  found.add(V.rIn, voice, right);
  found.add(V.lr, left, right);
  found.add(V.lg, before ?? group(from - 1));
  found.add(V.rg, after ?? group(to));
  found.add(V.l2, near(from - 2), left);
  found.add(V.r2, right, near(to + 1));
  found.add(V.ll, near(from - 2));
  found.add(V.lll, near(from - 3));
  found.add(V.rr, near(to + 1));
  if (inTitle) {
    found.add(from === 0 ? IS.titleBegins : IS.inTitle);
    found.add(V.titleFrom, numbered(Math.min(from, 4)), sort);
    if (to === words.length) {
      found.add(V.titleEnds, sort);
    }
    return;
  }
  const place = sentence === sentences.length - 1 ? listed('last') : numbered(Math.min(sentence, 5));
  found.add(V.s, place, voice);
  found.add(V.s, place, sort);
  const verb = verbs[from]!;
  const said = verb < 0 ? NONE : signs[verb]!.folded;
  found.add(V.v, said);
  found.add(V.vIn, voice, said);
  found.add(V.vL, said, left);
  found.add(V.vg, verb < 0 ? NONE : signs[verb]!.group);
  if (near(from - 1) === EDGE) {
    found.add(V.subject, right);
  }
}
