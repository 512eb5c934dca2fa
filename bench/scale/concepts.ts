import { readCatalogue } from '../../src/catalogue/read';
import { Hierarchy } from '../../src/ingest/hierarchy';
import { type ConceptKind, type Relation } from '../../src/knowledge/kinds';
import { type VocabularyConcept } from '../../src/knowledge/vocabulary';
import { Zipf, type Random } from './random';

/** What a paper states of a concept, which has a place in the list of all concepts. */
export interface Statement {
  readonly relation: Relation;
  readonly concept: number;
}

/** A method or model that a paper introduces. */
export interface Introduced {
  readonly kind: 'METHOD' | 'MODEL';
  /** A concept of the vocabulary that it has to do with. */
  readonly near: number;
  /** Whether that is above it: of few is it known what they are a kind of. */
  readonly below: boolean;
  /** Whether it descends from that. */
  readonly descends: boolean;
}

/** How often a paper of an area states something that is drawn for it rather than from all. */
const OWN_AREA = 0.6;

/** The real vocabulary, and what papers state of it and of what earlier ones introduced. */
export class Concepts {
  readonly known: readonly VocabularyConcept[];
  /** Of each concept its own place and the places of all above it. */
  readonly upwards: (readonly number[])[];
  readonly introduced: Introduced[] = [];
  readonly #byKind: Readonly<Record<ConceptKind, Int32Array>>;
  readonly #zipf: Readonly<Record<ConceptKind, Zipf>>;

  constructor(random: Random) {
    this.known = [...readCatalogue().vocabulary.concepts.values()];
    const places = new Map(this.known.map(({ id }, i) => [id, i]));
    const hierarchy = new Hierarchy(this.known.map(({ id, broader }) => [id, broader] as const));
    this.upwards = this.known.map(({ id }) =>
      [...hierarchy.upwards([id])].map((above) => places.get(above)!),
    );
    const shuffled = (kind: ConceptKind): Int32Array => {
      const own = Int32Array.from(this.known.flatMap((one, i) => (one.kind === kind ? [i] : [])));
      for (let i = own.length - 1; i > 0; i--) {
        const j = random.below(i + 1);
        [own[i], own[j]] = [own[j]!, own[i]!];
      }
      return own;
    };
    this.#byKind = {
      METHOD: shuffled('METHOD'),
      MODEL: shuffled('MODEL'),
      TOPIC: shuffled('TOPIC'),
      DATASET: shuffled('DATASET'),
    };
    const zipf = (kind: ConceptKind): Zipf => new Zipf(this.#byKind[kind].length, 1);
    this.#zipf = {
      METHOD: zipf('METHOD'),
      MODEL: zipf('MODEL'),
      TOPIC: zipf('TOPIC'),
      DATASET: zipf('DATASET'),
    };
  }

  /** The first topic of a paper, by which the rest of it is drawn. */
  area(random: Random): number {
    return this.#byKind.TOPIC[this.#zipf.TOPIC.draw(random)]!;
  }

  #draw(random: Random, kind: ConceptKind, area: number): number {
    const own = this.#byKind[kind];
    const rank = this.#zipf[kind].draw(random);
    return own[random.next() < OWN_AREA ? (rank * 31 + area * 7919) % own.length : rank]!;
  }

  /** What a paper of this area states; it may introduce something, which is then the last of {@link introduced}. */
  statements(random: Random, area: number): Statement[] {
    const stated = new Map<string, Statement>();
    const add = (relation: Relation, concept: number): void => {
      stated.set(`${relation} ${concept}`, { relation, concept });
    };
    const several = (mean: number, most: number, one: () => void): void => {
      for (let n = random.times(mean, most); n > 0; n--) {
        one();
      }
    };
    add('ABOUT', area);
    several(1.6, 8, () => add('ABOUT', this.#draw(random, 'TOPIC', area)));
    const using = ['USES', 'USES', 'STUDIES', 'EXTENDS'] as const;
    several(2, 10, () => add(using[random.below(4)]!, this.#draw(random, 'METHOD', area)));
    several(0.4, 5, () => add(using[random.below(3)]!, this.#draw(random, 'MODEL', area)));
    several(0.5, 6, () => add('COMPARES', this.#draw(random, 'METHOD', area)));
    several(0.5, 6, () => add('EVALUATES_ON', this.#draw(random, 'DATASET', area)));
    if (this.introduced.length > 0 && random.next() < 0.3) {
      add('USES', this.known.length + random.early(this.introduced.length, 1.6));
    }
    if (random.next() < 0.8) {
      const kind = random.next() < 0.8 ? 'METHOD' : 'MODEL';
      this.introduced.push({
        kind,
        near: this.#draw(random, kind, area),
        below: random.next() < 0.1,
        descends: random.next() < 0.4,
      });
      add('INTRODUCES', this.known.length + this.introduced.length - 1);
    }
    return [...stated.values()];
  }

  /** The places of a concept and of all above it. */
  above(concept: number): readonly number[] {
    const made = this.introduced[concept - this.known.length];
    return made ? [concept, ...(made.below ? this.upwards[made.near]! : [])] : this.upwards[concept]!;
  }
}
