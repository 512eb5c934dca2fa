import { type ManagedTransaction } from 'neo4j-driver';
import { stored } from '../graph/graph';
import { foldName } from '../knowledge/folding';
import { CONCEPT_KINDS, LABEL_OF_KIND, type ConceptKind } from '../knowledge/kinds';
import { conceptId } from '../knowledge/vocabulary';
import { kindOf } from './claims';
import { better, linkKey, spellings } from './naming';
import { type NewConcept } from './record';
import { rowsOf, runFor } from './run-block';

/*
 * Papers name things. What each calls a thing is a function of that paper (naming.ts); which node a name stands for is a function
 * of everything that papers say of names, in whatever order they come:
 * - a name that some paper spells out, or says to be short for something, stands for itself;
 * - a name that such a paper gives as the other name of one thing, and of no second, stands for that thing;
 * - every other name stands for itself: "ART" of which three papers say three things is a fourth that nobody spelled out.
 * A name that stands for another concept is a FormerId. When a later paper makes it ambiguous, it becomes a concept again, and
 * the papers that used it are read anew from their assertions, which hold names and not nodes.
 * What a person says goes before all of this: a name that they gave to a concept, or merged into one, stands for that, and a concept
 * that they made is as fixed as one of the vocabulary.
 */

/** What is known of a name: from the graph and from the papers at hand. */
interface Named {
  readonly id: string;
  readonly kind: ConceptKind;
  name: string;
  names: string[];
  others: string[];
  broader: string[];
  /** Where the graph has it: at itself, at another concept, or nowhere. */
  readonly at: string | undefined;
  readonly fixed: boolean;
  /** Whether a vocabulary has it, which says itself what is above it. */
  readonly ofVocabulary: boolean;
  /** Where a person has it lead, and the reason that is kept with it. */
  readonly pinned?: { readonly to: string; readonly reason: string };
  changed: boolean;
  moreBroader: boolean;
}

/** What linking came to. */
export interface Links {
  /** Where names of the papers at hand, and those that moved, lead. */
  readonly now: ReadonlyMap<string, string>;
  /** Ids of names that led elsewhere before. */
  readonly moved: readonly string[];
  /** Concepts that have something new above them. */
  readonly raised: readonly string[];
  /** What is above concepts that no vocabulary has. */
  readonly broader: ReadonlyMap<string, readonly string[]>;
  /** To be done when nothing leads to the moved names any more. */
  finish(): Promise<void>;
}

interface FoundConcept {
  readonly id: string;
  readonly concept: { name: string; aliases: string[]; others: string[] | null; origin: string } | null;
  readonly broader: string[];
  readonly former: {
    name: string | null;
    aliases: string[] | null;
    broader: string[] | null;
    reason: string | null;
  } | null;
  readonly now: string | null;
}

/** Why a former id leads where it leads, when a person says so: no import has it lead elsewhere. */
export const GIVEN_BY_PERSON = 'given by a person';
export const MERGED_BY_PERSON = 'merged by a person';
const BY_PERSONS: readonly string[] = [GIVEN_BY_PERSON, MERGED_BY_PERSON];

/** Links of papers that name nothing new. */
export const NO_LINKS: Links = {
  now: new Map(),
  moved: [],
  raised: [],
  broader: new Map(),
  finish: () => Promise.resolve(),
};

const keyId = (kind: ConceptKind, key: string): string => `${kind}|${key}`;

/** Links the new concepts of some papers with what the graph has, and writes those that it has not. */
export async function linkConcepts(
  transaction: ManagedTransaction,
  concepts: readonly NewConcept[],
): Promise<Links> {
  const known = await gather(transaction, concepts);
  for (const concept of concepts) {
    note(known, concept);
  }
  const declared = await declarations(transaction, known);
  const now = new Map<string, string>();
  const moved: string[] = [];
  for (const named of known.values()) {
    const to = standsFor(named, declared);
    now.set(named.id, to);
    if (named.at !== undefined && named.at !== to) {
      moved.push(named.id);
    }
  }
  await write(transaction, [...known.values()], now);
  const own = [...known.values()].filter(({ id }) => now.get(id) === id);
  return {
    now,
    moved,
    raised: own.filter(({ moreBroader, at, id }) => moreBroader && at === id).map(({ id }) => id),
    broader: new Map(own.filter((one) => !one.ofVocabulary).map(({ id, broader }) => [id, broader])),
    finish: async () => {
      const gone = moved.filter((id) => now.get(id) !== id);
      await runFor(
        transaction,
        'ingest/carry-over',
        gone.map((id) => ({ from: id, to: now.get(id) })),
      );
      await runFor(transaction, 'ingest/delete-concepts', gone);
      await runFor(
        transaction,
        'ingest/write-former-concepts',
        [...known.values()]
          .filter(({ id, at, changed }) => now.get(id) !== id && (changed || at !== now.get(id)))
          .map(({ id, name, names, broader, pinned }) => ({
            now: now.get(id),
            properties: { id, name, aliases: names, broader, reason: pinned?.reason ?? 'another name' },
          })),
      );
    },
  };
}

function standsFor(
  { id, kind, others, fixed, pinned }: Named,
  declared: ReadonlyMap<string, Set<string>>,
): string {
  if (pinned) {
    return pinned.to;
  }
  const by = others.length === 0 && !fixed ? declared.get(keyId(kind, keyOf(id))) : undefined;
  return by?.size === 1 ? [...by][0]! : id;
}

/** The graph's keys of names by id: what the id was made of, as far as it can be told from it. */
function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

async function gather(
  transaction: ManagedTransaction,
  concepts: readonly NewConcept[],
): Promise<Map<string, Named>> {
  const given = new Set(concepts.map(({ id }) => id));
  const declaredIds = concepts.flatMap(({ kind, others }) => others.map((key) => conceptId(kind, key)));
  const ids = [...new Set([...given, ...declaredIds])].sort();
  const found =
    ids.length > 0 ? await rowsOf<FoundConcept>(transaction, 'ingest/find-concepts', { ids }) : [];
  const known = new Map<string, Named>();
  for (const { id, concept, broader, former, now } of found) {
    const record = concept ?? former;
    if (record?.name) {
      known.set(id, {
        id,
        kind: kindOf(id),
        name: record.name,
        names: [record.name, ...(record.aliases ?? [])],
        others: concept?.others ?? [],
        broader: concept ? broader : (former?.broader ?? []),
        at: concept ? id : (now ?? undefined),
        fixed: concept !== null && concept.origin !== 'extracted',
        ofVocabulary: concept?.origin === 'catalogue',
        ...(!concept && now !== null && BY_PERSONS.includes(former?.reason ?? '')
          ? { pinned: { to: now, reason: former!.reason! } }
          : {}),
        changed: false,
        moreBroader: false,
      });
    }
  }
  return known;
}

function note(known: Map<string, Named>, { id, kind, name, names, others, broader }: NewConcept): void {
  const before = known.get(id);
  if (!before) {
    known.set(id, {
      id,
      kind,
      name,
      names: spellings([name, ...names]),
      others: [...others].sort(),
      broader: [...broader].sort(),
      at: undefined,
      fixed: false,
      ofVocabulary: false,
      changed: true,
      moreBroader: broader.length > 0,
    });
    return;
  }
  if (before.fixed) {
    return;
  }
  const after = {
    name: better(before.name, name),
    names: spellings([...before.names, name, ...names]),
    others: [...new Set([...before.others, ...others])].sort(),
    broader: [...new Set([...before.broader, ...broader])].sort(),
  };
  const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');
  before.moreBroader ||= after.broader.length > before.broader.length;
  before.changed ||=
    after.name !== before.name ||
    !same(after.names, spellings(before.names)) ||
    !same(after.others, [...before.others].sort()) ||
    before.moreBroader;
  Object.assign(before, after);
}

/** Of every name that something is said to be called too: by which ids. */
async function declarations(
  transaction: ManagedTransaction,
  known: ReadonlyMap<string, Named>,
): Promise<Map<string, Set<string>>> {
  const declared = new Map<string, Set<string>>();
  const add = (kind: ConceptKind, key: string, id: string): void => {
    const at = keyId(kind, keyOf(conceptId(kind, key)));
    declared.set(at, (declared.get(at) ?? new Set()).add(id));
  };
  const keys = new Map<string, { kind: ConceptKind; key: string }>();
  for (const { id, kind, name, names, others, fixed } of known.values()) {
    for (const key of others) {
      add(kind, key, id);
    }
    if (!fixed && others.length === 0) {
      const all = [...names, name].flatMap((one) => [foldName(one), linkKey(one)]);
      for (const key of all.filter((one) => conceptId(kind, one) === id)) {
        keys.set(keyId(kind, key), { kind, key });
      }
    }
  }
  if (keys.size > 0) {
    const rows = await rowsOf<{ kind: ConceptKind; key: string; concepts: string[] }>(
      transaction,
      'ingest/find-declared',
      { keys: [...keys.values()] },
    );
    for (const { kind, key, concepts } of rows) {
      concepts.forEach((id) => add(kind, key, id));
    }
  }
  return declared;
}

async function write(
  transaction: ManagedTransaction,
  all: readonly Named[],
  now: ReadonlyMap<string, string>,
): Promise<void> {
  const own = all.filter(({ id, fixed }) => now.get(id) === id && !fixed);
  const fresh = own.filter(({ id, at }) => at !== id);
  const changed = own.filter(({ id, at, changed: is }) => at === id && is);
  for (const kind of CONCEPT_KINDS) {
    const rows = fresh.filter((one) => one.kind === kind).map((one) => ({ properties: propertiesOf(one) }));
    await runFor(transaction, 'ingest/create-concepts', rows, { KIND: LABEL_OF_KIND[kind] });
  }
  await runFor(
    transaction,
    'ingest/update-concepts',
    changed.map((one) => ({ properties: propertiesOf(one) })),
  );
  await runFor(
    transaction,
    'ingest/delete-former-ids',
    fresh.filter(({ at }) => at !== undefined).map(({ id }) => id),
  );
  // Other spellings of a name that leads elsewhere are names of what it leads to.
  const led = all
    .filter(({ id, at, changed: is }) => now.get(id) !== id && (is || at !== now.get(id)))
    .flatMap((one) => aliasesOf(one).map((row) => ({ ...row, concept: now.get(one.id)! })));
  const unled = fresh.flatMap((one) =>
    one.at === undefined
      ? []
      : aliasesOf(one)
          .filter(({ kind, key }) => conceptId(kind, key) !== one.id)
          .map((row) => ({ ...row, concept: one.at })),
  );
  await runFor(transaction, 'ingest/delete-aliases', unled);
  const rows = [...fresh, ...changed].flatMap(aliasesOf);
  await runFor(transaction, 'ingest/write-aliases', [...rows, ...led].sort(byKey));
  await runFor(
    transaction,
    'ingest/write-hierarchy',
    [...fresh, ...changed]
      .filter(({ moreBroader, at, id }) => moreBroader || (at !== id && at !== undefined))
      .map(({ id, broader }) => ({ id, broader })),
  );
}

function propertiesOf({ id, kind, name, names, others }: Named): Record<string, unknown> {
  const shown = foldName(name);
  return stored({
    id,
    kind,
    name,
    sortName: shown,
    aliases: spellings(names).filter((one) => foldName(one) !== shown),
    others: others.length > 0 ? others : null,
    origin: 'extracted',
  });
}

interface AliasRow {
  readonly concept: string;
  readonly kind: ConceptKind;
  readonly key: string;
}

function aliasesOf({ id, kind, name, names, others }: Named): AliasRow[] {
  const keys = new Set([...[name, ...names].flatMap((one) => [foldName(one), linkKey(one)]), ...others]);
  return [...keys].filter((key) => key !== '').map((key) => ({ concept: id, kind, key }));
}

/** Locks are taken in one order, whoever writes. */
const byKey = (a: AliasRow, b: AliasRow): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
