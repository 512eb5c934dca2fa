import { type ManagedTransaction } from 'neo4j-driver';
import { codedError } from '../graph/errors';
import { stored } from '../graph/graph';
import { GIVEN_BY_PERSON } from '../ingest/link-concepts';
import { linkKey, spellings } from '../ingest/naming';
import { rowsOf, runFor } from '../ingest/run-block';
import { foldName, slug } from '../knowledge/folding';
import { LABEL_OF_KIND, type ConceptKind } from '../knowledge/kinds';
import { conceptId } from '../knowledge/vocabulary';
import { type Given } from './arguments';
import { curated } from './curated';
import { findNode, type FoundNode } from './find-nodes';
import { listOf, maybeText, refuse, textOf } from './texts';

const NAME = { most: 200 } as const;
const MOST_ALIASES = 50;
const MOST_BROADER = 20;

/** Who made a concept, when a person did. */
const PERSON = 'asserted';

/** What may stand above a concept of each kind. */
const ABOVE: Readonly<Record<ConceptKind, readonly string[]>> = {
  METHOD: ['Method', 'Topic'],
  MODEL: ['Method', 'Topic'],
  TOPIC: ['Topic'],
  DATASET: [],
};

interface ConceptGiven {
  readonly kind: ConceptKind;
  readonly name: string;
  readonly aliases?: readonly string[] | null;
  readonly description?: string | null;
  readonly year?: number | null;
  readonly broader?: readonly string[] | null;
}

export const addConcept = curated<Given & { concept: ConceptGiven }>(
  'ADD_CONCEPT',
  async ({ transaction }, { concept: given }) => {
    const { kind } = given;
    const name = nameOf('concept.name', given.name);
    const aliases = aliasesOf('concept.aliases', given.aliases ?? [], [name]);
    const description = maybeText('concept.description', given.description, { most: 2_000, lines: true });
    const year = yearOf('concept.year', given.year);
    const id = conceptId(kind, name);
    await refuseTaken(transaction, kind, name, id);
    const broader = await above(transaction, kind, given.broader ?? []);
    const properties = stored({
      id,
      kind,
      name,
      sortName: foldName(name),
      aliases,
      others: null,
      year,
      description,
      origin: PERSON,
      givenAliases: aliases.length > 0 ? aliases : null,
    });
    await runFor(transaction, 'ingest/create-concepts', [{ properties }], { KIND: LABEL_OF_KIND[kind] });
    await writeNames(transaction, id, kind, [name, ...aliases]);
    await runFor(transaction, 'ingest/write-hierarchy', [{ id, broader }]);
    await pin(transaction, id, kind, aliases);
    return {
      payload: { concept: id },
      nodes: [id, ...broader],
      details: [{ of: id, what: 'concept', after: { kind, name, aliases, description, year, broader } }],
    };
  },
);

export const addAliases = curated<Given & { concept: string; aliases: readonly string[] }>(
  'ADD_ALIASES',
  async ({ transaction }, given) => {
    listOf('aliases', given.aliases, MOST_ALIASES);
    const { id } = await findNode(transaction, 'concept', given.concept, 'Concept');
    const [concept] = await rowsOf<{ kind: ConceptKind; name: string; aliases: string[] }>(
      transaction,
      'curation/names-of-concept',
      { id },
    );
    const { kind, name, aliases: before } = concept!;
    const fresh = aliasesOf('aliases', given.aliases, [name, ...before]);
    for (const alias of fresh) {
      const taken = conceptId(kind, alias);
      const [other] = await rowsOf<{ id: string }>(transaction, 'curation/find-taken', {
        id: taken,
        kind,
        key: '',
      });
      if (other && other.id !== id) {
        throw exists(alias, other.id, 'aliases');
      }
    }
    const after = [...before, ...fresh];
    if (fresh.length > 0) {
      await rowsOf(transaction, 'curation/set-aliases', { id, aliases: after, given: fresh });
      await writeNames(transaction, id, kind, fresh);
      await pin(transaction, id, kind, fresh);
    }
    return {
      payload: { concept: id },
      nodes: [id],
      details: fresh.length > 0 ? [{ of: id, what: 'aliases', before, after }] : [],
    };
  },
);

function nameOf(argument: string, given: string): string {
  const name = textOf(argument, given, NAME);
  if (slug(name) === '' || foldName(name) === '') {
    throw refuse(argument, 'needs a letter or a digit.');
  }
  return name;
}

/** The names that are not there already, each in one spelling. */
function aliasesOf(argument: string, given: readonly string[], names: readonly string[]): string[] {
  if (given.length > MOST_ALIASES) {
    throw refuse(argument, `holds ${given.length} names; at most ${MOST_ALIASES} are taken.`);
  }
  const known = new Set(names.map(foldName));
  return spellings(given.map((alias) => nameOf(argument, alias))).filter((one) => !known.has(foldName(one)));
}

/** @throws BAD_USER_INPUT for what is no year. */
export function yearOf(argument: string, year: number | null | undefined): number | undefined {
  if (year != null && (year < 1800 || year > 2200)) {
    throw refuse(argument, `is ${year}; a year from 1800 to 2200 is taken.`);
  }
  return year ?? undefined;
}

async function refuseTaken(
  transaction: ManagedTransaction,
  kind: ConceptKind,
  name: string,
  id: string,
): Promise<void> {
  const [taken] = await rowsOf<{ id: string }>(transaction, 'curation/find-taken', {
    id,
    kind,
    key: foldName(name),
  });
  if (taken) {
    throw exists(name, taken.id, 'concept.name');
  }
}

function exists(name: string, id: string, argument: string): Error {
  return codedError('ALREADY_EXISTS', `${JSON.stringify(name)} is a name of ${id} already.`, {
    argument,
    id,
  });
}

async function above(
  transaction: ManagedTransaction,
  kind: ConceptKind,
  given: readonly string[],
): Promise<string[]> {
  if (given.length > MOST_BROADER) {
    throw refuse('concept.broader', `holds ${given.length} ids; at most ${MOST_BROADER} are taken.`);
  }
  const found: FoundNode[] = [];
  for (const text of given) {
    found.push(await findNode(transaction, 'concept.broader', text, 'Concept'));
  }
  const wrong = found.find(({ labels }) => !labels.some((label) => ABOVE[kind].includes(label)));
  if (wrong) {
    throw codedError('WRONG_KIND', `${wrong.id} cannot stand above a ${kind.toLowerCase()}.`, {
      argument: 'concept.broader',
      id: wrong.id,
    });
  }
  return [...new Set(found.map(({ id }) => id))].sort();
}

/** Has a concept found by these names. */
export async function writeNames(
  transaction: ManagedTransaction,
  concept: string,
  kind: ConceptKind,
  names: readonly string[],
): Promise<void> {
  const keys = new Set(names.flatMap((name) => [foldName(name), linkKey(name)]));
  await runFor(
    transaction,
    'ingest/write-aliases',
    [...keys]
      .filter((key) => key !== '')
      .sort()
      .map((key) => ({ concept, kind, key })),
  );
}

/** Has what papers call so stand for the concept, where no concept has that id. */
async function pin(
  transaction: ManagedTransaction,
  now: string,
  kind: ConceptKind,
  aliases: readonly string[],
): Promise<void> {
  await runFor(
    transaction,
    'curation/pin-names',
    aliases
      .map((name) => ({
        now,
        properties: { id: conceptId(kind, name), name, aliases: [], broader: [], reason: GIVEN_BY_PERSON },
      }))
      .filter(({ properties }) => properties.id !== now),
  );
}
