import { type ManagedTransaction } from 'neo4j-driver';
import { stored } from '../graph/graph';
import { nameKey, slug, titleKey } from '../knowledge/folding';
import { authorId, authorRows } from './authors';
import { citationKeyOf, libraryText } from './library';
import { givenText } from './paper-state';
import { termsOf } from './paper-terms';
import { writeReferences } from './references';
import { runFor } from './run-block';
import { type Change } from './write-papers';

/** Writes what these papers are: their properties, external ids, what they cite, authors and venues. */
export async function writeProperties(
  transaction: ManagedTransaction,
  changes: readonly Change[],
): Promise<void> {
  const now = new Date().toISOString();
  const fresh = changes.filter(({ before }) => before.length === 0);
  const row = (change: Change): unknown => ({
    properties: propertiesOf(change),
    published: change.state.fields.published,
    now,
  });
  await runFor(transaction, 'ingest/create-papers', fresh.map(row));
  await runFor(transaction, 'ingest/update-papers', changes.filter((one) => !fresh.includes(one)).map(row));
  const externalIds = changes.flatMap(({ id, before, state }) => {
    const known = new Set(before.flatMap((one) => one.externalIds.map((external) => external.join(':'))));
    return state.externalIds
      .filter((external) => !known.has(external.join(':')))
      .map(([scheme, value]) => ({ paper: id, scheme, value }));
  });
  const referredTo = await runFor<{ id: string }>(transaction, 'ingest/write-external-ids', externalIds);
  await writeReferences(transaction, changes, new Set(referredTo.map(({ id }) => id)));
  await writeAuthors(transaction, changes);
  await writeVenues(transaction, changes);
}

function propertiesOf({ id, paper, state }: Change): Record<string, unknown> {
  const { title, abstract, summary, year, published, url, keywords } = state.fields;
  return stored({
    id,
    title,
    titleKey: titleKey(title),
    abstract,
    summary,
    year,
    sortDate: sortDate(year, published),
    url,
    codeUrls: state.codeUrls,
    ...termsOf(state.fields, paper.claims),
    keywords,
    citationKey: citationKeyOf(state.library),
    library: libraryText(state.library),
    introduces: state.introduces.length > 0 ? JSON.stringify(state.introduces) : null,
    fingerprints: state.fingerprints,
    given: givenText(state),
    reading: state.reading,
  });
}

/**
 * The day as a number, such as 20170612. Its year is always the paper's year, also where that is the year of a venue and the day
 * that of a preprint, so that filters by year are ranges of it; 0 for a paper without either.
 */
function sortDate(year: number | null, published: string | null): number {
  const sameYear = published !== null && Number(published.slice(0, 4)) === year;
  return sameYear ? Number(published.replaceAll('-', '')) : (year ?? 0) * 10_000;
}

async function writeAuthors(transaction: ManagedTransaction, changes: readonly Change[]): Promise<void> {
  const given = changes.filter(({ before, state }) => {
    const ids = (authors: Change['state']['fields']['authors']): string =>
      (authors ?? []).map(authorId).join('\n');
    return before.length !== 1
      ? state.fields.authors !== null
      : ids(before[0]!.state.fields.authors) !== ids(state.fields.authors);
  });
  await runFor(
    transaction,
    'ingest/delete-authorships',
    given.filter(({ before }) => before.length > 0).map(({ id }) => id),
  );
  const people = new Map<string, Record<string, unknown> & { papers: number }>();
  const authorships: { paper: string; author: unknown; position: unknown }[] = [];
  for (const { id, state } of given) {
    for (const { position, ...author } of authorRows(state.fields.authors ?? [])) {
      const known = people.get(author['id'] as string);
      if (known) {
        known.papers += 1;
      } else {
        people.set(author['id'] as string, { ...author, papers: 1 });
      }
      authorships.push({ paper: id, author: author['id'], position });
    }
  }
  const sorted = [...people.values()].sort((a, b) => ((a['id'] as string) < (b['id'] as string) ? -1 : 1));
  await runFor(transaction, 'ingest/write-authors', sorted);
  await runFor(transaction, 'ingest/write-authorships', authorships);
}

async function writeVenues(transaction: ManagedTransaction, changes: readonly Change[]): Promise<void> {
  const given = changes.filter(
    ({ before, state }) =>
      state.fields.venue !== null &&
      !(before.length === 1 && before[0]!.state.fields.venue === state.fields.venue) &&
      slug(state.fields.venue) !== '',
  );
  const venues = new Map(
    given.map(({ state: { fields } }) => {
      const name = fields.venue!;
      return [`venue:${slug(name)}`, { name, nameKey: nameKey(name) }] as const;
    }),
  );
  await runFor(
    transaction,
    'ingest/write-venues',
    [...venues].map(([id, venue]) => ({ id, ...venue })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  await runFor(
    transaction,
    'ingest/write-publications',
    given.map(({ id, state }) => ({ paper: id, venue: `venue:${slug(state.fields.venue!)}` })),
  );
}
