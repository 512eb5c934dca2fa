import { annotated, type AnnotatedEntity, type AnnotatedPaper } from '../annotated-form';
import { breadths } from '../breadth';
import { type Candidate } from '../candidates';
import { codeUrlsIn } from '../code-urls';
import { decidedBy } from '../decisions';
import { extractionOf } from '../extract';
import { FeatureNames } from '../features';
import { KnownNames } from '../known-names';
import { UNIT, type LinearModel } from '../linear-model';
import { paperCandidates, type PaperCandidates } from '../paper-candidates';
import { score, type Score } from '../score';
import { passageOf, quoteOf } from '../text/passage';
import { type Likelihoods } from '../verdicts';
import { type Vocabulary } from '../vocabulary';
import { fitted, type Settings as Fitting } from './logistic-regression';

const norm = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** A paper ready to learn from: candidates, what describes them, what annotators made of them. */
interface Lesson {
  readonly paper: AnnotatedPaper;
  readonly read: PaperCandidates;
  readonly rows: readonly Int32Array[];
  readonly concepts: readonly (AnnotatedEntity | null)[];
  readonly topics: readonly boolean[];
}

/** Features by number, in the order in which they are first met. */
class FeatureNumbers {
  readonly numbers = new Map<string, number>();
  readonly counts: number[] = [];
  row(names: Iterable<string>): Int32Array {
    const row: number[] = [];
    for (const name of names) {
      let number = this.numbers.get(name);
      if (number === undefined) {
        this.numbers.set(name, (number = this.numbers.size));
        this.counts.push(0);
      }
      this.counts[number]! += 1;
      row.push(number);
    }
    return Int32Array.from(row);
  }
}

/** The papers of an annotated file's text. */
export function readAnnotated(text: string): AnnotatedPaper[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as AnnotatedPaper);
}

const formsOfCandidate = ({ spans, thing }: Candidate): Set<string> =>
  new Set([...spans, ...(thing?.spans ?? [])].map((span) => norm(quoteOf(span).text)));

function lessonsOf(
  papers: readonly AnnotatedPaper[],
  vocabulary: Vocabulary,
  features: FeatureNumbers,
): Lesson[] {
  const names = new KnownNames(vocabulary);
  const breadth = breadths(vocabulary);
  return papers.map((paper) => {
    const passages = [passageOf('title', paper.title), passageOf('abstract', paper.abstract)];
    const read = paperCandidates(passages, names, breadth);
    const { candidates } = read;
    const gold = paper.entities.map((entity) => ({
      entity,
      forms: new Set([entity.name, ...entity.mentions].map(norm)),
    }));
    const meant = (candidate: Candidate, topic: boolean): AnnotatedEntity | null => {
      const forms = [...formsOfCandidate(candidate)];
      return (
        gold.find(
          ({ entity, forms: theirs }) =>
            (entity.type === 'Topic') === topic && forms.some((form) => theirs.has(form)),
        )?.entity ?? null
      );
    };
    return {
      paper,
      read,
      rows: candidates.map((candidate) => {
        const found = new FeatureNames();
        read.describe(candidate, found);
        return features.row(found.names);
      }),
      concepts: candidates.map((candidate) => meant(candidate, false)),
      topics: candidates.map((candidate) => meant(candidate, true) !== null),
    };
  });
}

type Question = (lesson: Lesson, at: number) => boolean | null;

const ofConcept =
  (answer: (entity: AnnotatedEntity) => boolean | null): Question =>
  ({ concepts }, at) => {
    const entity = concepts[at];
    return entity ? answer(entity) : null;
  };
const relation = (wanted: string): Question =>
  ofConcept(({ relation }) => (relation === 'INTRODUCES' ? null : relation === wanted));
const kind = (wanted: string): Question => ofConcept(({ type }) => type === wanted);

/** Whether a technique stands at one end of any lineage that the annotators wrote. */
const inLineage =
  (end: 'from' | 'to'): Question =>
  ({ concepts, paper }, at) => {
    const entity = concepts[at];
    if (!entity || entity.type === 'Dataset') {
      return null;
    }
    const forms = new Set([entity.name, ...entity.mentions].map(norm));
    return paper.lineage.some((descent) => forms.has(norm(descent[end])));
  };

/** What is asked of each candidate; null where the question does not arise. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  concept: ({ concepts }, at) => concepts[at] !== null,
  topic: ({ topics }, at) => topics[at]!,
  own: ofConcept(({ relation }) => relation === 'INTRODUCES'),
  uses: relation('USES'),
  extends: relation('EXTENDS'),
  compares: relation('COMPARES'),
  studies: relation('STUDIES'),
  evaluates: relation('EVALUATES_ON'),
  method: kind('Method'),
  model: kind('Model'),
  dataset: kind('Dataset'),
  descends: inLineage('from'),
  parent: inLineage('to'),
};
const HEADS = Object.keys(QUESTIONS);

interface Settings extends Fitting {
  readonly fewest: number;
}

/** Weights of each question, by the numbers of features; those met less often than `fewest` are left out. */
function learned(lessons: readonly Lesson[], features: FeatureNumbers, settings: Settings): Float64Array[] {
  const counts = new Int32Array(features.numbers.size);
  for (const { rows } of lessons) {
    for (const row of rows) {
      for (const feature of row) {
        counts[feature]! += 1;
      }
    }
  }
  const place = new Int32Array(counts.length).fill(-1);
  const kept: number[] = [];
  counts.forEach((count, feature) => {
    if (count >= settings.fewest) {
      place[feature] = kept.length;
      kept.push(feature);
    }
  });
  const dense = lessons.map(({ rows }) =>
    rows.map((row) => row.map((feature) => place[feature]!).filter((at) => at >= 0)),
  );
  return HEADS.map((head) => {
    const rows: Int32Array[] = [];
    const answers: boolean[] = [];
    lessons.forEach((lesson, number) =>
      lesson.rows.forEach((_, at) => {
        const answer = QUESTIONS[head]!(lesson, at);
        if (answer !== null) {
          rows.push(dense[number]![at]!);
          answers.push(answer);
        }
      }),
    );
    const weights = fitted({ rows, answers }, kept.length, settings);
    const all = new Float64Array(counts.length + 1);
    kept.forEach((feature, at) => (all[feature] = weights[at]!));
    all[counts.length] = weights[kept.length]!;
    return all;
  });
}

function likelihoodsOf(row: Int32Array, weights: readonly Float64Array[]): Likelihoods {
  return Object.fromEntries(
    HEADS.map((head, at) => {
      const own = weights[at]!;
      let sum = own[own.length - 1]!;
      for (const feature of row) {
        sum += own[feature] ?? 0;
      }
      return [head, 1 / (1 + Math.exp(-sum))];
    }),
  );
}

/** A paper as the weights read it, in the annotators' form. */
function predicted(
  { paper, read, rows }: Lesson,
  weights: readonly Float64Array[],
  vocabulary: Vocabulary,
): AnnotatedPaper {
  const likelihoods = rows.map((row) => likelihoodsOf(row, weights));
  const found = decidedBy(read, likelihoods);
  return annotated(paper.title, paper.abstract, extractionOf(found, vocabulary, codeUrlsIn(paper.abstract)));
}

/** How papers are read by weights learned from the others, in `folds` parts in turn. */
export function crossValidated(
  papers: readonly AnnotatedPaper[],
  vocabulary: Vocabulary,
  folds: number,
  settings: Settings,
): Score {
  const features = new FeatureNumbers();
  const lessons = lessonsOf(papers, vocabulary, features);
  const read: AnnotatedPaper[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = lessons.filter((_, at) => at % folds !== fold);
    const weights = learned(others, features, settings);
    lessons.forEach((lesson, at) => {
      if (at % folds === fold) {
        read[at] = predicted(lesson, weights, vocabulary);
      }
    });
  }
  return score(papers, read);
}

/** Weights below this are left out. */
const LIGHTEST = 0.05;

/** A model of all papers, to be written down. */
export function trained(
  papers: readonly AnnotatedPaper[],
  vocabulary: Vocabulary,
  settings: Settings,
): LinearModel {
  const features = new FeatureNumbers();
  const lessons = lessonsOf(papers, vocabulary, features);
  const weights = learned(lessons, features, settings);
  const hundredths = (weight: number): number => Math.round(weight * UNIT);
  const lightest = (weight: number): number => (Math.abs(weight) < LIGHTEST ? 0 : hundredths(weight));
  const kept: [string, number[]][] = [['', weights.map((own) => hundredths(own[own.length - 1]!))]];
  for (const [name, number] of features.numbers) {
    kept.push([name, weights.map((own) => lightest(own[number]!))]);
  }
  return { heads: HEADS, weights: Object.fromEntries(kept) };
}
