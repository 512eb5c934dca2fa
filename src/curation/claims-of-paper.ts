import { type ManagedTransaction } from 'neo4j-driver';
import { relationshipsOf, type Assertion } from '../ingest/claims';
import { rowsOf } from '../ingest/run-block';
import { type Relation } from '../knowledge/kinds';

/** Everything that is claimed of a paper. */
export class Claims {
  readonly #resolve: (id: string) => string;

  constructor(
    readonly paper: string,
    readonly assertions: readonly Assertion[],
    elsewhere: ReadonlyMap<string, string>,
  ) {
    this.#resolve = (id) => elsewhere.get(id) ?? id;
  }

  /** What stands of a relation to a concept, as the relationship has it. */
  statement({
    relation,
    concept,
  }: {
    readonly relation: Relation;
    readonly concept: string;
  }): Record<string, unknown> | undefined {
    return relationshipsOf(this.paper, this.assertions, this.#resolve).find(
      (one) => one.relation === relation && one.concept === concept,
    )?.properties;
  }

  /** A person's word on it, which may be under an id that the concept had before. */
  word(relation: Relation, concept: string, key: string): { key: string; word?: Assertion } {
    const words = this.assertions.filter(
      (one) =>
        one.source === 'asserted' && one.relation === relation && this.#resolve(one.object) === concept,
    );
    const word = words.find((one) => one.key === key) ?? words[0];
    return word ? { key: word.key, word } : { key };
  }

  /** The claims with some words of persons in the place of those under these keys. */
  with(keys: ReadonlySet<string>, words: readonly Assertion[]): Claims {
    const others = this.assertions.filter(({ key }) => !keys.has(key));
    return new Claims(this.paper, [...others, ...words], new Map([...this.#elsewhere()]));
  }

  *#elsewhere(): Iterable<[string, string]> {
    for (const { object } of this.assertions) {
      yield [object, this.#resolve(object)];
    }
  }
}

/** Reads everything that is claimed of a paper. */
export async function claimsOf(transaction: ManagedTransaction, paper: string): Promise<Claims> {
  const [found] = await rowsOf<{ assertions: { claim: Assertion; object: string | null }[] }>(
    transaction,
    'ingest/find-claims',
    { ids: [paper] },
  );
  const assertions = found?.assertions ?? [];
  return new Claims(
    paper,
    assertions.map(({ claim }) => claim),
    new Map(assertions.flatMap(({ claim, object }) => (object ? [[claim.object, object]] : []))),
  );
}
