import { type Acronym } from './acronyms';
import { type Candidate } from './candidates';
import { type Features } from './features';
import { type Reading } from './relations';
import { TERM_USES } from './term-statistics';
import { FUNCTION_WORDS, GENERIC_ADJECTIVES, VERB_FORMS } from './text/english';
import { GENERIC_HEADS, kindOfHead, NO_CONCEPT } from './text/field-words';
import { textOf, type Passage, type Span } from './text/passage';
import { compoundEnd, isAllGeneric, isNameLike } from './text/phrases';
import { signAfter, signBefore } from './text/signs';
import { Gap } from './text/words';
import { keyOf } from './things';
import { centrality } from './topics';
import { type WordView } from './word-view';

/** What the features of a candidate are read from besides itself. */
export interface PaperView {
  readonly own: ReadonlyMap<Passage, readonly boolean[]>;
  readonly study: boolean;
  readonly breadth: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<Passage, WordView>;
  /** The names that acronyms of the text stand for, and the acronyms, as names are compared. */
  readonly spelledOut: ReadonlySet<string>;
  readonly shortForms: ReadonlySet<string>;
}

/** The names that a paper's acronyms stand for, and the acronyms. */
export function acronymKeys(
  acronyms: ReadonlyMap<Passage, readonly Acronym[]>,
): Pick<PaperView, 'spelledOut' | 'shortForms'> {
  const all = [...acronyms.values()].flat();
  return {
    spelledOut: new Set(all.map(({ longSpan }) => keyOf(longSpan))),
    shortForms: new Set(all.map(({ shortSpan }) => keyOf(shortSpan))),
  };
}

/** Mentions whose surroundings are looked at. */
const MENTIONS = 4;

function bucket(value: number, bounds: readonly number[]): number {
  let at = 0;
  while (at < bounds.length && value >= bounds[at]!) {
    at += 1;
  }
  return at;
}

/** Says what a decision about a candidate goes by, as far as it is worth it: `hopeless` is asked once its name has been looked at. */
export function describe(
  candidate: Candidate,
  reading: Reading | null,
  view: PaperView,
  found: Features,
  hopeless: () => boolean = () => false,
): void {
  const sort = candidate.concept ? 'known' : isNameLike(textOf(candidate.spans[0]!)) ? 'name' : 'plain';
  ofName(candidate, view, found);
  ofStatistics(candidate, found);
  ofRules(candidate, reading, sort, view, found);
  ofCuts(candidate, view, found);
  if (!hopeless()) {
    ofPlaces(candidate, sort, view, found);
  }
}

function ofName(candidate: Candidate, view: PaperView, found: Features): void {
  const span = candidate.spans[0]!;
  const { passage, from, to } = span;
  const { words } = passage;
  const { singulars, groups } = view.words.get(passage)!;
  const written = textOf(span);
  const head = singulars[to - 1]!;
  found.add('h', head);
  found.add('hg', groups[to - 1]);
  found.add('f', words[from]!.folded);
  found.add('fg', groups[from]);
  found.add('s4', head.slice(-4));
  found.add('k', keyOf(span));
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const { folded, text } = words[at]!;
    found.add('w', singulars[at]);
    if (at > from && at < to - 1) {
      found.add('mg', groups[at]);
      if (FUNCTION_WORDS.has(folded)) {
        found.add('in', folded);
      }
    }
    const first = text.charCodeAt(0);
    capitals += (first >= 65 && first <= 90) || (first > 127 && /^\p{Lu}/u.test(text)) ? 1 : 0;
  }
  if (to - from > 1) {
    found.add('h2', words[to - 2]!.folded, head);
    found.add('hh', groups[to - 2], groups[to - 1]);
  }
  let compounds = 0;
  for (let at = from; at < to; at = compoundEnd(passage, at)) {
    compounds += 1;
  }
  found.add('n', Math.min(compounds, 7));
  found.add('nw', Math.min(to - from, 9));
  const look = lookOf(span, written, compounds, capitals);
  found.add('look', look);
  found.add('look n', look, Math.min(compounds, 4));
  found.add('hk', kindOfHead(head) ?? '-');
  if (GENERIC_HEADS.has(head)) {
    found.add('generic head');
  }
  if (GENERIC_ADJECTIVES.has(words[from]!.folded)) {
    found.add('begins generic');
  }
  if (VERB_FORMS.has(words[from]!.folded)) {
    found.add('begins verb', words[from]!.folded.slice(-3));
  }
  if (isAllGeneric(span)) {
    found.add('all generic');
  }
  if (NO_CONCEPT.has(written.toLowerCase())) {
    found.add('no concept');
  }
  if (words[to - 1]!.folded !== head) {
    found.add('plural');
  }
}

function lookOf({ passage, from, to }: Span, written: string, compounds: number, capitals: number): string {
  if (compounds === 1 && isNameLike(written)) {
    return /^[\p{Lu}\d]+s?$/u.test(written) ? 'acronym' : /\d/.test(written) ? 'name with digits' : 'name';
  }
  if (passage.field === 'title' || from === 0 || capitals === 0) {
    return 'plain';
  }
  return capitals === to - from ? 'all capitals' : 'some capitals';
}

const SHARES = TERM_USES.map((use) => `u ${use}`);

function ofStatistics({ statistics, concept }: Candidate, found: Features): void {
  const papers = bucket(statistics?.papers ?? 0, [1, 40, 80, 160, 320, 640, 1280, 2560, 5120]);
  found.add('df', papers);
  if (concept) {
    found.add('known df', papers);
  }
  if (statistics) {
    SHARES.forEach((name, at) => found.add(name, statistics.uses.charCodeAt(at) - 48));
  }
}

function ofRules(
  { thing, concept, spans }: Candidate,
  reading: Reading | null,
  sort: string,
  view: PaperView,
  found: Features,
): void {
  if (concept) {
    found.add('known', concept.kind);
    found.add('known below', concept.kind, bucket(view.breadth.get(concept.id) ?? 0, [1, 3, 8, 20, 50]));
    found.add('known under', concept.kind, concept.broader[0]?.split(':')[0] ?? '-');
    found.add('id', concept.id);
    concept.broader.slice(0, 3).forEach((id) => found.add('under', id));
  }
  if (!thing) {
    found.add('rule', 'none');
    return;
  }
  found.add('rule', thing.kind, sort);
  if (thing.introduced > 0) {
    found.add('introduced', bucket(thing.introduced, [0.35, 0.45, 0.6, 0.75, 0.9]));
    found.add('introduced by', thing.cue);
    found.add('introduced by', thing.cue, sort);
    found.add('introduced as', thing.cue, spans.length > 1 ? 'again' : 'once');
  }
  if (thing.kind === 'TOPIC') {
    const central = bucket(centrality(thing), [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5]);
    found.add('central', central);
    found.add('central', central, sort);
  } else {
    found.add('certain', bucket(thing.certainty, [0.4, 0.5, 0.6, 0.7, 0.8, 0.9]));
    if (reading) {
      found.add('cue', reading.cue);
      found.add('cue', reading.cue, thing.kind);
      found.add('reads', reading.relation, bucket(reading.confidence, [0.45, 0.6, 0.75, 0.85]));
      found.add('reads kind', reading.relation, thing.kind);
    }
  }
  if (thing.partOfOwn) {
    found.add('part of own');
  }
}

function ofPlaces({ spans }: Candidate, sort: string, view: PaperView, found: Features): void {
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
  const times = Math.min(spans.length, 5);
  const where = `${title ? 'title' : ''} ${ours ? 'ours' : ''} ${Math.min(abstract, 3)}`;
  found.add('mentions', times);
  found.add('mentions', times, sort);
  found.add('where', where);
  found.add('where', where, sort);
  if (view.study) {
    found.add('study', sort);
  }
  const keys = spans.map(keyOf);
  if (keys.some((key) => view.spelledOut.has(key))) {
    found.add('spelled out', ours ? 'ours' : 'not ours');
  } else if (keys.some((key) => view.shortForms.has(key))) {
    found.add('short form', ours ? 'ours' : 'not ours');
  }
}

function ofMention(span: Span, sort: string, view: PaperView, found: Features): void {
  const { passage, from, to } = span;
  const { words, sentenceOf, sentences } = passage;
  const { groups, verbs } = view.words.get(passage)!;
  const sentence = sentenceOf[from]!;
  const inTitle = passage.field === 'title';
  const voice = inTitle ? 't' : view.own.get(passage)?.[sentence] ? 'o' : 'p';
  const near = (at: number): string =>
    at < 0 || at >= words.length || sentenceOf[at] !== sentence ? '^' : words[at]!.folded;
  const group = (at: number): string =>
    at < 0 || at >= words.length || sentenceOf[at] !== sentence ? '^' : groups[at]!;
  const before = signBefore(span);
  const after = signAfter(span);
  const left = before ?? near(from - 1);
  const right = after ?? near(to);
  found.add('l', left);
  found.add('l in', voice, left);
  found.add('r', right);
  found.add('r in', voice, right);
  found.add('lr', left, right);
  found.add('lg', before ?? group(from - 1));
  found.add('rg', after ?? group(to));
  found.add('l2', near(from - 2), left);
  found.add('r2', right, near(to + 1));
  found.add('ll', near(from - 2));
  found.add('lll', near(from - 3));
  found.add('rr', near(to + 1));
  if (inTitle) {
    found.add(from === 0 ? 'title begins' : 'in title');
    found.add('title from', Math.min(from, 4), sort);
    if (to === words.length) {
      found.add('title ends', sort);
    }
    return;
  }
  const place = sentence === sentences.length - 1 ? 'last' : Math.min(sentence, 5);
  found.add('s', place, voice);
  found.add('s', place, sort);
  const verb = verbs[from]!;
  const said = verb < 0 ? '-' : words[verb]!.folded;
  found.add('v', said);
  found.add('v in', voice, said);
  found.add('v l', said, left);
  found.add('vg', verb < 0 ? '-' : groups[verb]!);
  if (near(from - 1) === '^') {
    found.add('subject', right);
  }
}

function ofCuts({ cuts, spans, phrases }: Candidate, view: PaperView, found: Features): void {
  for (const cut of cuts) {
    found.add('cut', cut);
  }
  if (cuts.size === 0) {
    found.add('cut', 'rule');
  }
  for (const phrase of phrases.slice(0, 2)) {
    const span = spans.find(
      ({ passage, from, to }) => passage === phrase.passage && from >= phrase.from && to <= phrase.to,
    );
    if (!span) {
      continue;
    }
    const { words } = span.passage;
    const { groups } = view.words.get(span.passage)!;
    if (span.from > phrase.from) {
      found.add('cut off left', words[span.from - 1]!.folded);
      found.add('cut off left group', groups[span.from - 1]);
      found.add('cut at', words[span.from]!.gap === Gap.HYPHEN ? 'hyphen' : 'space');
    }
    if (span.to < phrase.to) {
      found.add('cut off right', words[span.to]!.folded);
      found.add('cut off right');
    }
    found.add('part', Math.min(phrase.to - phrase.from, 6), Math.min(span.to - span.from, 6));
  }
}
