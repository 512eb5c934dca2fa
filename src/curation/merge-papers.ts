import { type ManagedTransaction } from 'neo4j-driver';
import { codedError } from '../graph/errors';
import { stored } from '../graph/graph';
import { ofPaper, type Assertion } from '../ingest/claims';
import { papersOf } from '../ingest/find-papers';
import { idOf } from '../ingest/identity';
import { linkConcepts, MERGED_BY_PERSON, type Links } from '../ingest/link-concepts';
import { absorb, rename } from '../ingest/merge-papers';
import { CURATED, merged, type PaperState, type StoredPaper } from '../ingest/paper-state';
import { assertionsOf, snapshotOf, type PapersUndo, type PaperSnapshot } from '../ingest/paper-snapshot';
import { type TextReading } from '../ingest/record';
import { rowsOf, runFor } from '../ingest/run-block';
import { writeClaims } from '../ingest/write-claims';
import { loadVocabularyIn } from '../ingest/write-concepts';
import { type Change } from '../ingest/write-papers';
import { writeProperties } from '../ingest/write-properties';
import { type Given } from './arguments';
import { curated, type Done } from './curated';
import { findNode } from './find-nodes';
import { handBack } from './merge-concepts';
import { readingOfTexts } from './reading';
import { hierarchyOf } from '../ingest/read-hierarchy';

export const mergePapers = curated<Given & { into: string; from: string }>(
  'MERGE_PAPERS',
  async ({ transaction }, given): Promise<Done> => {
    const into = await find(transaction, 'into', given.into);
    const from = await find(transaction, 'from', given.from);
    if (into.id === from.id) {
      throw codedError('SELF_MERGE', `Both are ${into.id}.`, { id: into.id });
    }
    const undo = {
      into: await snapshotOf(transaction, into.id),
      from: await snapshotOf(transaction, from.id),
    };
    const both = merged(into.state, from.state, true, true);
    const reading = await read(transaction, both.fields, both.reading);
    const state = decided({ ...both, reading: reading?.extractor ?? null });
    const id = idOf(state.externalIds) ?? into.id;
    const change: Change = { id, paper: nothingGiven(state), before: [into, from], state };
    const links = await linkConcepts(transaction, reading?.newConcepts ?? []);
    await writeClaims(
      transaction,
      // Of two claims of one source the later in this order stays.
      [{ id, before: [from.id, into.id], readings: reading ? [{ source: 'extracted', reading }] : [] }],
      links,
      await hierarchyOf(transaction),
      async (claimed) => {
        await absorb(transaction, [change], claimed);
        await rename(transaction, [change]);
        await writeProperties(transaction, [change]);
      },
    );
    await links.finish();
    const former = [into.id, from.id].filter((one) => one !== id);
    await rowsOf(transaction, 'curation/keep-merged', { rows: former, reason: MERGED_BY_PERSON });
    return {
      payload: { paper: id },
      nodes: [id],
      details: [{ of: id, what: 'merged', before: [into.id, from.id], after: id }],
      undo: { id, ...undo } satisfies PapersUndo,
    };
  },
);

async function find(
  transaction: ManagedTransaction,
  argument: 'into' | 'from',
  given: string,
): Promise<StoredPaper> {
  const { id } = await findNode(transaction, argument, given, 'Paper');
  const [paper] = await papersOf(transaction, [id]);
  return paper!;
}

/** What a person decided for goes before what files give, also those that come later. */
function decided(state: PaperState): PaperState {
  const given = Object.fromEntries(
    Object.entries(state.fields).flatMap(([field, value]) => (value === null ? [] : [[field, CURATED]])),
  );
  const fingerprints = [...new Set([...state.fingerprints, `${CURATED}:merged=@`])].sort();
  return { ...state, given, fingerprints };
}

/** What a change is made of where no record came. */
function nothingGiven({ fields }: PaperState): Change['paper'] {
  return {
    record: { title: fields.title, authors: [], codeUrls: [], externalIds: {} },
    format: '',
    source: 'asserted',
    extractor: '',
    claims: [],
    newConcepts: [],
    lineage: [],
  };
}

/** Reads the text of a paper anew, where it had been read. */
async function read(
  transaction: ManagedTransaction,
  { title, abstract }: { readonly title: string; readonly abstract?: string | null },
  before: string | null | undefined,
): Promise<TextReading | undefined> {
  if (before == null) {
    return undefined;
  }
  const { catalogue, reader } = readingOfTexts();
  await loadVocabularyIn(transaction, catalogue.vocabulary);
  const [reading] = await reader.read([{ title, abstract: abstract ?? undefined }]);
  return reading;
}

/** Tells two papers apart that were merged. @throws CANNOT_UNDO where more was merged since. */
export async function unmergePapers(
  transaction: ManagedTransaction,
  { id: then, into, from }: PapersUndo,
  change: string,
): Promise<string[]> {
  const [id, other] = [into.properties.id, from.properties.id];
  const [found] = await rowsOf<{ id: string }>(transaction, 'curation/find-merged-paper', {
    id: then,
    known: [id, other, ...into.formers, ...from.formers],
  });
  if (!found) {
    throw codedError('CANNOT_UNDO', `What ${other} became was merged with more since: undo that first.`, {
      argument: 'change',
      id: change,
    });
  }
  const now = found.id;
  const words = wordsOf(await assertionsOf(transaction, now), into, from);
  // One after the other: the first may load the vocabulary, which the second then finds.
  const readings = [
    await read(transaction, into.properties, into.properties.reading),
    await read(transaction, from.properties, from.properties.reading),
  ];
  const links = await linkConcepts(
    transaction,
    readings.flatMap((reading) => reading?.newConcepts ?? []),
  );
  const given = readings.map((reading) => (reading ? [{ source: 'extracted' as const, reading }] : []));
  await writeClaims(
    transaction,
    [
      { id, before: [now], readings: given[0]!, said: words.into, unsaid: words.unsaid },
      { id: other, before: [], readings: given[1]!, said: words.from },
    ],
    await leading(transaction, links, [...words.into, ...words.from]),
    await hierarchyOf(transaction),
    async () => {
      await rowsOf(transaction, 'curation/take-apart', {
        now,
        id,
        back: [id, other],
        external: from.external.filter((one) => !into.external.some((own) => sameExternal(one, own))),
        cites: from.cites.filter((one) => !into.cites.includes(one)),
        citedBy: from.citedBy.filter((one) => !into.citedBy.includes(one)),
      });
      await restore(transaction, into, readings[0]);
      await restore(transaction, from, readings[1]);
      await runFor(
        transaction,
        'curation/lead-former-ids',
        from.formers.map((former) => ({ id: former, now: other })),
      );
      await handBack(transaction, { back: other, kept: id, from, into });
    },
  );
  await links.finish();
  const people = [...into.people, ...from.people].map((one) => one.other);
  await runFor(transaction, 'curation/recount-people', [...new Set(people)].sort());
  await rowsOf(transaction, 'curation/mark-apart', { a: id, b: other });
  return [id, other];
}

function sameExternal(a: PaperSnapshot['external'][number], b: PaperSnapshot['external'][number]): boolean {
  return a.type === b.type && a.scheme === b.scheme && a.value === b.value;
}

/** What is said of each of two papers that were one: by persons as it is now, by others as it was; texts are read anew. */
function wordsOf(
  now: readonly Assertion[],
  into: PaperSnapshot,
  from: PaperSnapshot,
): { into: Assertion[]; from: Assertion[]; unsaid: string[] } {
  const [id, other] = [into.properties.id, from.properties.id];
  const byPersons = new Map(
    now
      .filter(({ source }) => source === 'asserted')
      .map((one) => ofPaper(one, id))
      .map((one) => [one.key, one]),
  );
  const intoKeys = new Set(into.assertions.map(({ key }) => key));
  const back: Assertion[] = [];
  for (const one of from.assertions.filter(({ source }) => source !== 'extracted')) {
    const { key } = ofPaper(one, id);
    const word = byPersons.get(key);
    if (one.source !== 'asserted' || intoKeys.has(key)) {
      back.push(one);
    } else if (word) {
      back.push(ofPaper(word, other));
      byPersons.delete(key);
    }
  }
  const stay = [...into.assertions.filter(({ source }) => source === 'catalogue'), ...byPersons.values()];
  const keys = new Set(stay.map(({ key }) => key));
  return {
    into: stay,
    from: back,
    unsaid: now
      .filter(({ source }) => source !== 'extracted' || into.properties.reading == null)
      .map((one) => ofPaper(one, id).key)
      .filter((key) => !keys.has(key)),
  };
}

/** Links by which what is said finds its concepts, though these have other ids now. */
async function leading(
  transaction: ManagedTransaction,
  links: Links,
  said: readonly Assertion[],
): Promise<Links> {
  const ids = said.flatMap(({ object, from }) => (from === undefined ? [object] : [object, from]));
  const rows = await rowsOf<{ id: string; now: string }>(transaction, 'curation/find-former', {
    ids: [...new Set(ids)],
  });
  return { ...links, now: new Map([...rows.map(({ id, now }) => [id, now] as const), ...links.now]) };
}

async function restore(
  transaction: ManagedTransaction,
  { properties, external, people, cites, citedBy }: PaperSnapshot,
  reading: TextReading | undefined,
): Promise<void> {
  const { published, addedAt, ...rest } = properties;
  await rowsOf(transaction, 'curation/restore-paper', {
    id: properties.id,
    properties: stored({ ...rest, ...(reading ? { reading: reading.extractor } : {}) }),
    published,
    addedAt,
    external: external.map((one) => ({ ...one, properties: stored(one.properties) })),
    people: people.map((one) => ({
      ...one,
      node: stored(one.node),
      properties: stored(one.properties),
    })),
    cites,
    citedBy,
  });
}
