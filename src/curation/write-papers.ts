import { authorId } from '../ingest/authors';
import { CURATED, type PaperState } from '../ingest/paper-state';
import { type ReadPaper } from '../ingest/record';
import { rowsOf } from '../ingest/run-block';
import { loadVocabularyIn } from '../ingest/write-concepts';
import { separate, writePapersIn, type Change } from '../ingest/write-papers';
import { type Detail } from '../ingest/record-change';
import { type Given } from './arguments';
import { curated, type Curation, type Done } from './curated';
import { MOST_PAPERS, recordOf, type PaperGiven } from './paper-record';
import { readingOfTexts } from './reading';
import { listOf } from './texts';
import { hierarchyOf } from '../ingest/read-hierarchy';

export const upsertPaper = curated<Given & { paper: PaperGiven }>(
  'UPSERT_PAPERS',
  async (curation, { paper }) => {
    const { payload, ...done } = await upsert(curation, [{ given: paper, at: 'paper' }]);
    return { ...done, payload: payload.papers[0]! };
  },
);

export const upsertPapers = curated<Given & { papers: readonly PaperGiven[] }>(
  'UPSERT_PAPERS',
  async (curation, { papers }) =>
    upsert(
      curation,
      listOf('papers', papers, MOST_PAPERS).map((given, i) => ({ given, at: `papers[${i}]` })),
    ),
);

type Upserted = {
  readonly paper: string;
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED';
};

async function upsert(
  { transaction }: Curation,
  papers: readonly { readonly given: PaperGiven; readonly at: string }[],
): Promise<Done & { payload: { papers: Upserted[] } }> {
  const records = papers.map(({ given, at }) => recordOf(given, at));
  const { catalogue, reader } = readingOfTexts();
  await loadVocabularyIn(transaction, catalogue.vocabulary);
  const texts = await reader.read(records);
  const all = records.map((record, position): ReadPaper & { position: number } => ({
    record,
    format: CURATED,
    source: 'extracted',
    ...texts[position]!,
    position,
  }));
  const hierarchy = await hierarchyOf(transaction);
  const upserted: Upserted[] = [];
  const details: Detail[] = [];
  // Papers that are sent twice take turns: the second finds what the first left.
  for (const part of separate(all)) {
    const written = await writePapersIn(transaction, part, hierarchy, { reader });
    written.forEach(({ id, change }, i) => {
      const outcome = !change ? 'UNCHANGED' : change.before.length === 0 ? 'CREATED' : 'UPDATED';
      upserted[part[i]!.position] = { paper: id!, outcome };
      details.push(...(change ? detailsOf(change) : []));
    });
  }
  // What came later may have brought a better id.
  const former = await rowsOf<{ id: string; now: string }>(transaction, 'curation/find-former', {
    ids: upserted.map(({ paper }) => paper),
  });
  const now = new Map(former.map((row) => [row.id, row.now]));
  return {
    payload: { papers: upserted.map((one) => ({ ...one, paper: now.get(one.paper) ?? one.paper })) },
    nodes: upserted.map(({ paper }) => paper),
    details,
  };
}

/** What of a paper became something else. */
function detailsOf({ id, before, state }: Change): Detail[] {
  if (before.length === 0) {
    return [{ of: id, what: 'paper', after: shown(state) }];
  }
  const merged = before.slice(1).map((other): Detail => ({ of: id, what: 'merged', before: other.id }));
  const [was, is] = [shown(before[0]!.state), shown(state)];
  const changed = Object.keys(is).filter((what) => JSON.stringify(was[what]) !== JSON.stringify(is[what]));
  return [...merged, ...changed.map((what) => ({ of: id, what, before: was[what], after: is[what] }))];
}

/** What a history shows of a paper. */
function shown({ fields, codeUrls, externalIds }: PaperState): Record<string, unknown> {
  const { authors, ...rest } = fields;
  return {
    ...rest,
    authors: authors && authors.map((author) => ({ name: author.name, id: authorId(author) })),
    codeUrls,
    externalIds: externalIds.map(([scheme, value]) => `${scheme}:${value}`).sort(),
  };
}
