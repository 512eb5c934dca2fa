import { type AnnotatedEntity, type AnnotatedPaper } from './annotated-form';

/** Precision, recall and their harmonic mean. */
export interface Figures {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** How far extracted papers agree with annotated ones. */
export interface Score {
  readonly entities: Figures;
  readonly introduces: Figures;
  readonly topics: Figures;
  readonly lineage: Figures;
  readonly typeAgreement: number;
  readonly relationAgreement: number;
}

type Scored = Pick<AnnotatedPaper, 'title' | 'entities' | 'lineage'>;

const norm = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

const formsOf = ({ name, mentions }: AnnotatedEntity): Set<string> =>
  new Set([name, ...(mentions ?? [])].map(norm).filter((form) => form !== ''));

/** Pairs entities that have a name or mention in common, each at most once. */
function matched(
  gold: readonly AnnotatedEntity[],
  predicted: readonly AnnotatedEntity[],
): [AnnotatedEntity, AnnotatedEntity][] {
  const used = new Set<AnnotatedEntity>();
  const forms = predicted.map((entity) => ({ entity, forms: formsOf(entity) }));
  return gold.flatMap((entity): [AnnotatedEntity, AnnotatedEntity][] => {
    const own = [...formsOf(entity)];
    const twin = forms.find((other) => !used.has(other.entity) && own.some((form) => other.forms.has(form)));
    if (!twin) {
      return [];
    }
    used.add(twin.entity);
    return [[entity, twin.entity]];
  });
}

/** To three decimals, halves to the even digit, as the annotators' own scorer rounds. */
function rounded(value: number): number {
  const thousandths = value * 1000;
  const isHalf = Number.isInteger(value * 16) && thousandths % 1 === 0.5;
  return isHalf ? (Math.floor(thousandths / 2 + 0.5) * 2) / 1000 : Number(value.toFixed(3));
}

function figures(hits: number, predicted: number, gold: number): Figures {
  const p = predicted ? hits / predicted : 0;
  const r = gold ? hits / gold : 0;
  return { p: rounded(p), r: rounded(r), f1: p + r ? rounded((2 * p * r) / (p + r)) : 0 };
}

const PICKS = {
  entities: ({ type }: AnnotatedEntity) => type !== 'Topic',
  introduces: ({ type, relation }: AnnotatedEntity) => type !== 'Topic' && relation === 'INTRODUCES',
  topics: ({ type }: AnnotatedEntity) => type === 'Topic',
};

/** Compares papers with annotated ones, paired by title, and gives the figures that the annotators' own scorer gives. */
export function score(gold: readonly Scored[], predicted: readonly Scored[]): Score {
  const golden = new Map(gold.map((paper) => [norm(paper.title), paper]));
  const found = new Map(predicted.map((paper) => [norm(paper.title), paper]));
  const agree = { type: 0, relation: 0, of: 0 };
  const part = (name: keyof typeof PICKS): Figures => {
    let hits = 0, all = 0, wanted = 0; // prettier-ignore
    for (const [key, paper] of golden) {
      const wantedHere = paper.entities.filter(PICKS[name]);
      const foundHere = (found.get(key)?.entities ?? []).filter(PICKS[name]);
      const pairs = matched(wantedHere, foundHere);
      hits += pairs.length;
      all += foundHere.length;
      wanted += wantedHere.length;
      if (name === 'entities') {
        agree.of += pairs.length;
        agree.type += pairs.filter(([a, b]) => a.type === b.type).length;
        agree.relation += pairs.filter(([a, b]) => a.relation === b.relation).length;
      }
    }
    return figures(hits, all, wanted);
  };
  const [entities, introduces, topics] = [part('entities'), part('introduces'), part('topics')];
  const of = Math.max(agree.of, 1);
  return {
    entities, introduces, topics, lineage: lineageFigures(golden, found),
    typeAgreement: rounded(agree.type / of), relationAgreement: rounded(agree.relation / of),
  }; // prettier-ignore
}

function lineageFigures(golden: ReadonlyMap<string, Scored>, found: ReadonlyMap<string, Scored>): Figures {
  let hits = 0, all = 0, wanted = 0; // prettier-ignore
  for (const [key, paper] of golden) {
    const names = new Map<string, string>();
    for (const entity of paper.entities) {
      formsOf(entity).forEach((form) => names.set(form, norm(entity.name)));
    }
    const called = (name: string): string => names.get(norm(name)) ?? norm(name);
    const pairsOf = ({ lineage }: Scored): Set<string> =>
      new Set((lineage ?? []).map(({ from, to }) => `${called(from)} ${called(to)}`));
    const wantedHere = pairsOf(paper);
    const other = found.get(key);
    const foundHere = other ? pairsOf(other) : new Set<string>();
    hits += [...wantedHere].filter((pair) => foundHere.has(pair)).length;
    all += foundHere.size;
    wanted += wantedHere.size;
  }
  return figures(hits, all, wanted);
}
