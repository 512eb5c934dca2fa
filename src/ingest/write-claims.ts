import { type ManagedTransaction } from 'neo4j-driver';
import { stored } from '../graph/graph';
import { RELATIONS } from '../knowledge/kinds';
import {
  assertionsOf,
  isStep,
  ofPaper,
  relationshipsOf,
  sameProperties,
  type Assertion,
  type Relationship,
  type Resolve,
  type Step,
} from './claims';
import { Counts } from './counts';
import { Hierarchy } from './hierarchy';
import { type Links } from './link-concepts';
import { type Reading, type Source } from './record';
import { rowsOf, runFor } from './run-block';
import { writeLineage } from './write-lineage';

/** A paper whose claims are written. */
export interface ClaimingPaper {
  readonly id: string;
  /** Ids under which the graph has claims of it: none for a new paper, several where papers become one. */
  readonly before: readonly string[];
  /** What sources say now; each takes the place of what that source said before. */
  readonly readings: readonly { readonly source: Source; readonly reading: Reading }[];
  /** Single words of persons: each takes the place of the one with its key. */
  readonly said?: readonly Assertion[];
  /** Keys of claims that nobody makes any more. */
  readonly unsaid?: readonly string[];
}

interface StoredRelationship extends Relationship {
  readonly broader: readonly string[] | null;
}
interface StoredAssertion {
  readonly claim: Assertion;
  readonly object: string | null;
  readonly from: string | null;
}
interface StoredClaims {
  readonly id: string;
  readonly assertions: readonly StoredAssertion[];
  readonly relationships: readonly StoredRelationship[];
}

/**
 * Makes the assertions of these papers what their sources say, and the relationships what the assertions come to; so too for
 * papers whose concepts turned out to be others.
 * @param writePapers makes the papers be there, once what they had under former ids has been read; it is given what was claimed of each.
 */
export async function writeClaims(
  transaction: ManagedTransaction,
  papers: readonly ClaimingPaper[],
  links: Links,
  hierarchy: Hierarchy,
  writePapers: (claimed: ReadonlyMap<string, readonly Assertion[]>) => Promise<void>,
): Promise<void> {
  const all = [...papers, ...(await speakers(transaction, papers, links))];
  const ids = all.flatMap(({ before }) => before);
  const found = ids.length > 0 ? await rowsOf<StoredClaims>(transaction, 'ingest/find-claims', { ids }) : [];
  const byId = new Map(found.map((one) => [one.id, one]));
  const before = new Hierarchy(
    found.flatMap(({ relationships }) =>
      relationships.flatMap(({ concept, broader }) => (broader ? [[concept, broader] as const] : [])),
    ),
    hierarchy,
  );
  const after = new Hierarchy(links.broader, before);
  const elsewhere = new Map<string, string>();
  for (const { claim, object, from } of found.flatMap(({ assertions }) => assertions)) {
    if (object) {
      elsewhere.set(claim.object, object);
    }
    if (claim.from !== undefined && from) {
      elsewhere.set(claim.from, from);
    }
  }
  const resolvedBefore: Resolve = (id) => elsewhere.get(id) ?? id;
  const resolve: Resolve = (id) => links.now.get(id) ?? resolvedBefore(id);

  const changes = new Changes();
  const counts = new Counts();
  for (const paper of all) {
    const stored = paper.before.flatMap((id) => byId.get(id) ?? []);
    const relationships = stored.flatMap((one) => one.relationships);
    const wanted = changes.assertions(
      paper,
      stored.flatMap((one) => one.assertions.map(({ claim }) => claim)),
      resolvedBefore,
      resolve,
    );
    const now = relationshipsOf(paper.id, wanted, resolve);
    changes.relationships(paper.id, relationships, now);
    // Papers that become one had counted once each.
    stored.forEach((one) => counts.add(one.relationships, before, [], after));
    counts.add([], before, now, after);
  }
  await writePapers(new Map(found.map(({ id, assertions }) => [id, assertions.map(({ claim }) => claim)])));
  await changes.write(transaction);
  await writeLineage(transaction, changes.steps);
  await runFor(transaction, 'ingest/count-papers', counts.rows());
  await runFor(transaction, 'ingest/prune-concepts', changes.left(resolve));
}

/** Papers that speak of concepts which became others or came to stand elsewhere. */
async function speakers(
  transaction: ManagedTransaction,
  papers: readonly ClaimingPaper[],
  links: Links,
): Promise<ClaimingPaper[]> {
  const ids = [...new Set([...links.moved, ...links.raised])];
  if (ids.length === 0) {
    return [];
  }
  const rows = await rowsOf<{ paper: string }>(transaction, 'ingest/find-speakers', { ids });
  const here = new Set(papers.flatMap(({ before }) => before));
  return rows
    .filter(({ paper }) => !here.has(paper))
    .map(({ paper }) => ({ id: paper, before: [paper], readings: [] }));
}

/** What there is to do to the graph. */
class Changes {
  readonly steps: Step[] = [];
  readonly #created: Assertion[] = [];
  readonly #updated: Assertion[] = [];
  readonly #outdated: Assertion[] = [];
  readonly #wanted: { from: string; relationship: Relationship; isNew: boolean }[] = [];
  readonly #unwanted: Relationship[] = [];

  /** Compares a paper's assertions with those it should have, and answers these. */
  assertions(
    { id, readings, said = [], unsaid = [] }: ClaimingPaper,
    before: readonly Assertion[],
    resolvedBefore: Resolve,
    resolve: Resolve,
  ): Assertion[] {
    const given = readings.flatMap(({ source, reading }) => assertionsOf(id, { ...reading, source }));
    const renewed = new Set<Source>(readings.map(({ source }) => source));
    const wanted = new Map<string, Assertion>();
    for (const one of before.filter(({ source }) => !renewed.has(source))) {
      const own = one.subject === id ? one : ofPaper(one, id);
      wanted.set(own.key, own);
    }
    [...given, ...said].forEach((one) => wanted.set(one.key, one));
    unsaid.forEach((key) => wanted.delete(key));
    const old = new Map(before.map((one) => [one.key, one]));
    for (const [key, assertion] of wanted) {
      const same = old.get(key);
      if (!same) {
        this.#created.push(assertion);
      } else if (!sameProperties({ ...same }, { ...assertion })) {
        this.#updated.push(assertion);
      }
    }
    this.#outdated.push(...before.filter(({ key }) => !wanted.has(key)));
    for (const [assertions, where] of [
      [before, resolvedBefore],
      [[...wanted.values()], resolve],
    ] as const) {
      for (const { relation, from, object } of assertions) {
        if (isStep(relation)) {
          this.steps.push({ from: where(from!), relation, to: where(object) });
        }
      }
    }
    return [...wanted.values()];
  }

  relationships(id: string, before: readonly Relationship[], after: readonly Relationship[]): void {
    const old = new Map(before.map((one) => [one.properties.key, one]));
    for (const relationship of after) {
      const { key } = relationship.properties;
      const same = old.get(key);
      old.delete(key);
      if (!same || !sameProperties(same.properties, relationship.properties)) {
        this.#wanted.push({ from: id, relationship, isNew: !same });
      }
    }
    this.#unwanted.push(...old.values());
  }

  /** Concepts of which a claim was taken back, under their own ids and where these lead. */
  left(resolve: Resolve): string[] {
    const ids = this.#outdated.flatMap(({ from, object }) =>
      from === undefined ? [object] : [from, object],
    );
    return [...new Set(ids.flatMap((id) => [id, resolve(id)]))].sort();
  }

  async write(transaction: ManagedTransaction): Promise<void> {
    const properties = (one: Assertion): Record<string, unknown> => stored({ ...one });
    await runFor(
      transaction,
      'ingest/delete-assertions',
      this.#outdated.map(({ key }) => key),
    );
    await runFor(transaction, 'ingest/create-assertions', this.#created.map(properties));
    await runFor(transaction, 'ingest/update-assertions', this.#updated.map(properties));
    for (const relation of RELATIONS) {
      const words = { RELATION: relation };
      const unwanted = this.#unwanted.filter((one) => one.relation === relation);
      await runFor(
        transaction,
        'ingest/delete-relationships',
        unwanted.map((one) => one.properties.key),
        words,
      );
      const wanted = this.#wanted.filter(({ relationship }) => relationship.relation === relation);
      const row = ({ from, relationship }: (typeof wanted)[number]): unknown => ({
        from,
        to: relationship.concept,
        properties: stored({ ...relationship.properties }),
      });
      const fresh = wanted.filter(({ isNew }) => isNew).map(row);
      const changed = wanted.filter(({ isNew }) => !isNew).map(row);
      await runFor(transaction, 'ingest/create-relationships', fresh, words);
      await runFor(transaction, 'ingest/update-relationships', changed, words);
    }
  }
}
