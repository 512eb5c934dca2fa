import { describe } from './candidate-features';
import { candidatesOf, type Candidate } from './candidates';
import { type Features } from './features';
import { type KnownNames } from './known-names';
import { acronymKeys, type PaperView } from './paper-view';
import { readThings, type PaperThings } from './read-things';
import { relationOf, type Reading } from './relations';
import { type Passage } from './text/passage';
import { wordView } from './word-view';

/** What a paper may speak of. */
export interface PaperCandidates {
  readonly read: PaperThings;
  readonly candidates: readonly Candidate[];
  /** What the rules say of the relation to each that they read as a thing. */
  readonly readings: ReadonlyMap<Candidate, Reading>;
  /** Says what the decision about a candidate goes by. */
  describe(candidate: Candidate, found: Features, hopeless?: () => boolean): void;
}

/** Reads a paper's passages by the rules, and gathers all that may be a concept in it. */
export function paperCandidates(
  passages: readonly Passage[],
  names: KnownNames,
  breadth: ReadonlyMap<string, number>,
): PaperCandidates {
  const read = readThings(passages, names, breadth);
  const { reading, study, own } = read;
  const candidates = candidatesOf(passages, reading.things, names, reading.context);
  const readings = new Map<Candidate, Reading>();
  for (const candidate of candidates) {
    if (candidate.thing && candidate.thing.kind !== 'TOPIC') {
      readings.set(candidate, relationOf(candidate.thing, { study, own }));
    }
  }
  const view: PaperView = {
    own,
    study,
    breadth,
    words: new Map(passages.map((passage) => [passage, wordView(passage)])),
    ...acronymKeys(reading.acronyms),
  };
  return {
    read,
    candidates,
    readings,
    describe: (candidate, found, hopeless) =>
      describe(candidate, readings.get(candidate) ?? null, view, found, hopeless),
  };
}
