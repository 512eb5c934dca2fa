import { componentLists } from './component-lists';
import { furtherIntroductions } from './further-introductions';
import { introductionsIn } from './introductions';
import { type KnownNames } from './known-names';
import { type Introduction } from './name-in-phrase';
import {
  dropNested,
  markSpelledInside,
  markSubjects,
  noteFurtherMentions,
  noteTechniques,
  noteTopics,
  noteUnknown,
  settleKinds,
} from './note-descriptions';
import { noteAcronym, noteIntroduction, noteKnown } from './note-names';
import { ownSentences } from './own-voice';
import { PaperReading } from './paper-reading';
import { INTRODUCED } from './relations';
import { kindOfHead, NO_CONCEPT } from './text/field-words';
import { textOf, type Passage } from './text/passage';
import { isNameLike, phraseFrom } from './text/phrases';
import { keyOf, type Thing } from './things';
import { nameOfTitle, titleIntroductions } from './title-names';

/** Everything a paper speaks of, and whether it studies rather than proposes. */
export interface PaperThings {
  readonly things: readonly Thing[];
  readonly study: boolean;
  /** Of each passage: which sentences speak of the paper's own work. */
  readonly own: ReadonlyMap<Passage, readonly boolean[]>;
  /** What it was read with, for looking further. */
  readonly reading: PaperReading;
}

const STUDY =
  /\b(?:survey|review|empirical study|analysis of|comparative|an? (?:\w+ )?study|understanding|investigat|revisit|critical look|lessons|perspective|benchmarking)\b/i;

/** Reads the things of a paper's passages: known names, acronyms, what is introduced, other names by their look. */
export function readThings(
  passages: readonly Passage[],
  names: KnownNames,
  breadth: ReadonlyMap<string, number>,
): PaperThings {
  const reader = new PaperReading(passages, names, breadth);
  read(reader);
  const title = passages.find(({ field }) => field === 'title')?.plain.text ?? '';
  const study = STUDY.test(title) || !reader.things.all.some(({ introduced }) => introduced > 0.4);
  return { things: reader.things.all, study, own: reader.own, reading: reader };
}

function read(reading: PaperReading): void {
  const introductions = introductionsOf(reading);
  reading.passages.forEach((passage) => noteKnown(reading, passage));
  introductions.forEach((introduction) => noteIntroduction(reading, introduction));
  for (const acronyms of reading.acronyms.values()) {
    acronyms.forEach((acronym) => noteAcronym(reading, acronym));
  }
  noteFurtherMentions(reading);
  reading.passages.forEach((passage) => noteUnknown(reading, passage));
  reading.passages.forEach((passage) => noteTechniques(reading, passage));
  markSubjects(reading);
  noteTitle(reading);
  noteFurtherMentions(reading);
  settleKinds(reading);
  dropNested(reading);
  markSpelledInside(reading);
  noteTopics(reading);
}

/** Where a paper proposes something and nothing else names it, its title does. */
function noteTitle(reading: PaperReading): void {
  const [title, abstract] = reading.passages;
  const nothing = !reading.things.all.some(({ introduced }) => introduced > INTRODUCED);
  if (
    !nothing ||
    title?.field !== 'title' ||
    !abstract ||
    STUDY.test(title.plain.text) ||
    !PROPOSES.test(abstract.plain.text)
  ) {
    return;
  }
  const named = nameOfTitle(title);
  if (named) {
    const kind = kindOfHead(title.words[named.name.to - 1]!.known.singular);
    noteIntroduction(reading, {
      name: named.name,
      also: [named.whole],
      kind,
      confidence: 0.42,
      cue: 'title proposes X',
    });
  }
}
const PROPOSES = /\b(?:propos|introduc|present|develop)(?:e|es|ed|ing|s)?\b/i;

/** All that the paper says it made, the surest signs first. Tells on the way which sentences are its own. */
function introductionsOf(reading: PaperReading): Introduction[] {
  const title = reading.passages.find(({ field }) => field === 'title');
  const abstract = reading.passages.find(({ field }) => field === 'abstract') ?? null;
  const sure = [
    ...(title ? titleIntroductions(title, abstract) : []),
    ...(abstract ? introductionsIn(abstract, reading.acronyms.get(abstract)) : []),
  ];
  const named = sure
    .filter(({ name, confidence }) => confidence > 0.7 && isNameLike(textOf(name)))
    .map(({ name }) => textOf(name));
  for (const passage of reading.passages) {
    reading.own.set(passage, ownSentences(passage, named));
  }
  const further = abstract
    ? [
        ...furtherIntroductions(abstract, reading.acronyms.get(abstract)!, reading.own.get(abstract)!),
        ...componentLists(abstract, reading.own.get(abstract)!),
      ]
    : [];
  const proper = named.length > 0;
  const spelled = title ? spelledAtStart(title, reading) : [];
  return [...sure, ...spelled, ...further].filter(
    ({ name, cue }) => !(proper && cue === 'title words: …') && !NO_CONCEPT.has(textOf(name).toLowerCase()),
  );
}

/** A title that begins with what an acronym of the abstract stands for names the paper's own: "Variational Information Planning for …". */
function spelledAtStart(title: Passage, { acronyms, names, context }: PaperReading): Introduction[] {
  const phrase = phraseFrom(title, 0);
  if (!phrase || phrase.from > 0 || phrase.to - phrase.from < 2) {
    return [];
  }
  const key = keyOf(phrase);
  const acronym = [...acronyms.values()].flat().find(({ longSpan }) => keyOf(longSpan) === key);
  return acronym && names.exactly(phrase, context).length === 0
    ? [
        {
          name: phrase,
          also: [acronym.longSpan, acronym.shortSpan],
          confidence: 0.7,
          cue: 'title begins with spelled-out X',
        },
      ]
    : [];
}
