import { type Candidate } from './candidates';
import { IS, V } from './feature-names';
import { listed, named, numbered, partOf, type Features, type Part } from './features';
import { ofPlaces } from './mention-features';
import { type PaperView } from './paper-view';
import { type Reading } from './relations';
import { TERM_USES } from './term-statistics';
import { NO_CONCEPT } from './text/field-words';
import { textOf, type Span } from './text/passage';
import { compoundEnd, isAllGeneric, looksLikeName } from './text/phrases';
import { Gap } from './text/words';
import { keyPartOf } from './things';
import { centrality } from './topics';
import { type VocabularyConcept } from './vocabulary';

const KNOWN = listed('known');
const NAME = listed('name');
const PLAIN = listed('plain');
const NO_RULE = listed('none');
const BY_RULE = listed('rule');

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
  const sort = candidate.concept ? KNOWN : looksLikeName(candidate.spans[0]!) ? NAME : PLAIN;
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
  const first = signs[from]!;
  const head = signs[to - 1]!;
  found.add(V.h, head.singular);
  found.add(V.hg, head.group);
  found.add(V.f, first.folded);
  found.add(V.fg, first.group);
  found.add(V.s4, head.ending);
  found.add(V.k, keyPartOf(span));
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
  const look = listed(lookOf(span, compounds, capitals));
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
  if (compounds === 1 && NO_CONCEPT.has(textOf(span).toLowerCase())) {
    found.add(IS.noConcept);
  }
  if (head.folded.text !== head.singular.text) {
    found.add(IS.plural);
  }
}

function lookOf(span: Span, compounds: number, capitals: number): string {
  const { passage, from, to } = span;
  if (compounds === 1 && looksLikeName(span)) {
    const written = textOf(span);
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
    for (let at = 0; at < SHARES.length; at++) {
      found.add(SHARES[at]!, numbered(statistics.uses.charCodeAt(at) - 48));
    }
  }
}

/** What features say of a concept of the vocabulary wherever it is met. */
interface ConceptParts {
  readonly kind: Part;
  readonly id: Part;
  /** What it is directly below. */
  readonly under: readonly Part[];
  readonly underKind: Part;
}

const told = new WeakMap<VocabularyConcept, ConceptParts>();

function partsOf(concept: VocabularyConcept): ConceptParts {
  let parts = told.get(concept);
  if (!parts) {
    const { id, kind, broader } = concept;
    parts = {
      kind: listed(kind), id: partOf(id), under: broader.slice(0, 3).map(partOf), underKind: listed(broader[0]?.split(':')[0] ?? '-'),
    }; // prettier-ignore
    told.set(concept, parts);
  }
  return parts;
}

function ofRules(
  { thing, concept, spans }: Candidate,
  reading: Reading | null,
  sort: Part,
  view: PaperView,
  found: Features,
): void {
  if (concept) {
    const { kind, id, under, underKind } = partsOf(concept);
    found.add(V.known, kind);
    found.add(V.knownBelow, kind, numbered(bucket(view.breadth.get(concept.id) ?? 0, [1, 3, 8, 20, 50])));
    found.add(V.knownUnder, kind, underKind);
    found.add(V.id, id);
    under.forEach((above) => found.add(V.under, above));
  }
  if (!thing) {
    found.add(V.rule, NO_RULE);
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

function ofCuts({ cuts, spans, phrases }: Candidate, view: PaperView, found: Features): void {
  for (const cut of cuts) {
    found.add(V.cut, listed(cut));
  }
  if (cuts.length === 0) {
    found.add(V.cut, BY_RULE);
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
