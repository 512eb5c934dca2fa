import { type Acronym } from './acronyms';
import { type Candidate } from './candidates';
import { IS, V } from './feature-names';
import { listed, named, numbered, partOf, type Features, type Part } from './features';
import { type Reading } from './relations';
import { TERM_USES } from './term-statistics';
import { NO_CONCEPT } from './text/field-words';
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
  const sort = listed(
    candidate.concept ? 'known' : isNameLike(textOf(candidate.spans[0]!)) ? 'name' : 'plain',
  );
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
  const signs = view.words.get(passage)!.words;
  const written = textOf(span);
  const first = signs[from]!;
  const head = signs[to - 1]!;
  found.add(V.h, head.singular);
  found.add(V.hg, head.group);
  found.add(V.f, first.folded);
  found.add(V.fg, first.group);
  found.add(V.s4, head.ending);
  found.add(V.k, partOf(keyOf(span)));
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const { singular, group, folded, functionWord } = signs[at]!;
    found.add(V.w, singular);
    if (at > from && at < to - 1) {
      found.add(V.mg, group);
      if (functionWord) {
        found.add(V.in, folded);
      }
    }
    const { text } = words[at]!;
    const letter = text.charCodeAt(0);
    capitals += (letter >= 65 && letter <= 90) || (letter > 127 && /^\p{Lu}/u.test(text)) ? 1 : 0;
  }
  if (to - from > 1) {
    found.add(V.h2, signs[to - 2]!.folded, head.singular);
    found.add(V.hh, signs[to - 2]!.group, head.group);
  }
  let compounds = 0;
  for (let at = from; at < to; at = compoundEnd(passage, at)) {
    compounds += 1;
  }
  found.add(V.n, numbered(Math.min(compounds, 7)));
  found.add(V.nw, numbered(Math.min(to - from, 9)));
  const look = listed(lookOf(span, written, compounds, capitals));
  found.add(V.look, look);
  found.add(V.lookN, look, numbered(Math.min(compounds, 4)));
  found.add(V.hk, head.kind);
  if (head.genericHead) {
    found.add(IS.genericHead);
  }
  if (first.genericAdjective) {
    found.add(IS.beginsGeneric);
  }
  if (first.verbEnding) {
    found.add(V.beginsVerb, first.verbEnding);
  }
  if (isAllGeneric(span)) {
    found.add(IS.allGeneric);
  }
  if (NO_CONCEPT.has(written.toLowerCase())) {
    found.add(IS.noConcept);
  }
  if (head.folded.text !== head.singular.text) {
    found.add(IS.plural);
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

const PAPERS = [1, 40, 80, 160, 320, 640, 1280, 2560, 5120];
const SHARES = TERM_USES.map((use) => named(`u ${use}`));

function ofStatistics({ statistics, concept }: Candidate, found: Features): void {
  const papers = numbered(bucket(statistics?.papers ?? 0, PAPERS));
  found.add(V.df, papers);
  if (concept) {
    found.add(V.knownDf, papers);
  }
  if (statistics) {
    SHARES.forEach((name, at) => found.add(name, numbered(statistics.uses.charCodeAt(at) - 48)));
  }
}

function ofRules(
  { thing, concept, spans }: Candidate,
  reading: Reading | null,
  sort: Part,
  view: PaperView,
  found: Features,
): void {
  if (concept) {
    const kind = listed(concept.kind);
    found.add(V.known, kind);
    found.add(V.knownBelow, kind, numbered(bucket(view.breadth.get(concept.id) ?? 0, [1, 3, 8, 20, 50])));
    found.add(V.knownUnder, kind, listed(concept.broader[0]?.split(':')[0] ?? '-'));
    found.add(V.id, partOf(concept.id));
    concept.broader.slice(0, 3).forEach((id) => found.add(V.under, partOf(id)));
  }
  if (!thing) {
    found.add(V.rule, listed('none'));
    return;
  }
  const kind = listed(thing.kind);
  found.add(V.rule, kind, sort);
  if (thing.introduced > 0) {
    const cue = listed(thing.cue);
    found.add(V.introduced, numbered(bucket(thing.introduced, [0.35, 0.45, 0.6, 0.75, 0.9])));
    found.add(V.introducedBy, cue);
    found.add(V.introducedBy, cue, sort);
    found.add(V.introducedAs, cue, listed(spans.length > 1 ? 'again' : 'once'));
  }
  if (thing.kind === 'TOPIC') {
    const central = numbered(bucket(centrality(thing), [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5]));
    found.add(V.central, central);
    found.add(V.central, central, sort);
  } else {
    found.add(V.certain, numbered(bucket(thing.certainty, [0.4, 0.5, 0.6, 0.7, 0.8, 0.9])));
    if (reading) {
      const cue = listed(reading.cue);
      const relation = listed(reading.relation);
      found.add(V.cue, cue);
      found.add(V.cue, cue, kind);
      found.add(V.reads, relation, numbered(bucket(reading.confidence, [0.45, 0.6, 0.75, 0.85])));
      found.add(V.readsKind, relation, kind);
    }
  }
  if (thing.partOfOwn) {
    found.add(IS.partOfOwn);
  }
}

function ofPlaces({ spans }: Candidate, sort: Part, view: PaperView, found: Features): void {
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

function ofCuts({ cuts, spans, phrases }: Candidate, view: PaperView, found: Features): void {
  for (const cut of cuts) {
    found.add(V.cut, listed(cut));
  }
  if (cuts.size === 0) {
    found.add(V.cut, listed('rule'));
  }
  for (const phrase of phrases.slice(0, 2)) {
    const span = spans.find(
      ({ passage, from, to }) => passage === phrase.passage && from >= phrase.from && to <= phrase.to,
    );
    if (!span) {
      continue;
    }
    const { words } = span.passage;
    const signs = view.words.get(span.passage)!.words;
    if (span.from > phrase.from) {
      found.add(V.cutOffLeft, signs[span.from - 1]!.folded);
      found.add(V.cutOffLeftGroup, signs[span.from - 1]!.group);
      found.add(V.cutAt, listed(words[span.from]!.gap === Gap.HYPHEN ? 'hyphen' : 'space'));
    }
    if (span.to < phrase.to) {
      found.add(V.cutOffRight, signs[span.to]!.folded);
      found.add(IS.cutOffRight);
    }
    found.add(
      V.part,
      numbered(Math.min(phrase.to - phrase.from, 6)),
      numbered(Math.min(span.to - span.from, 6)),
    );
  }
}
