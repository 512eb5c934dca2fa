import { type Catalogue } from '../catalogue/read';
import { block } from '../graph/blocks';
import { type Graph } from '../graph/graph';
import { lookups } from './find-papers';
import { type BadRecord } from './formats/format';
import { InputError, type OpenInput } from './input';
import { has } from './paper-state';
import { readerOf } from './readers';
import {
  type GivenPaper,
  type ImportCounts,
  type PaperReader,
  type PaperRecord,
  type PaperText,
  type ReadPaper,
} from './record';
import { loadVocabulary } from './write-concepts';
import { readHierarchy } from './read-hierarchy';
import { separate, writePapers, type WriteOptions } from './write-papers';

/** Papers in one transaction: enough to spread its cost, few enough to lose little when it is broken off. */
const BATCH = 1_000;

/** How an import goes, and what is told while it runs. */
export interface ImportOptions extends WriteOptions {
  /** After every batch, with the counts so far. */
  onBatch?: (counts: Readonly<ImportCounts>) => void;
  /** A record that was not taken. What this throws ends the import. */
  onBad?: (bad: BadRecord) => void;
  /** Ends the import after the batch in hand. */
  signal?: AbortSignal;
  /** What is counted on; so that it is known also when the import is broken off. */
  counts?: ImportCounts;
  /** Papers in one transaction. */
  batchSize?: number;
}

/** Counts of an import that has not begun. */
export const none = (): ImportCounts => ({ read: 0, created: 0, updated: 0, unchanged: 0, quarantined: 0 });

/**
 * Imports an opened input: every record read, its text extracted, joined with what the graph has, and written. While one
 * batch is written the next is read. What was written stays when it is broken off; the same import again goes on from there.
 * @throws InputError when the file breaks off, once what came before that is written.
 */
export async function importPapers(
  graph: Graph,
  { format, text }: OpenInput,
  catalogue: Catalogue,
  options: ImportOptions = {},
): Promise<ImportCounts> {
  await loadVocabulary(graph, catalogue.vocabulary);
  const reader = options.reader ?? readerOf(catalogue);
  const hierarchy = await readHierarchy(graph);
  const { counts = none(), batchSize: size = BATCH } = options;
  let writing: Promise<void> = Promise.resolve();
  let waiting: GivenPaper[] = [];
  try {
    let batch: GivenPaper[] = [];
    const flush = async (): Promise<void> => {
      const [first = [], ...later] = separate([...waiting, ...batch]);
      // Records of one paper take turns; those of the next turn go with the next batch.
      waiting = later.flat();
      batch = [];
      const { papers, unchanged } = await read(graph, first, reader, options.onlyKnown);
      await writing;
      counts.read += first.length;
      counts.unchanged += unchanged;
      writing = write(graph, papers, hierarchy, { ...options, reader }, counts, options.onBatch);
      // Its fault is met when it is awaited; until then it is not unhandled.
      writing.catch(() => undefined);
    };
    // A file that breaks off, or a record that is not let pass: what came before it is taken all the same.
    let broken: InputError | undefined;
    try {
      for await (const item of format.read(text)) {
        if ('bad' in item) {
          counts.quarantined += 1;
          options.onBad?.(item.bad);
        } else {
          batch.push({ record: item.record, format: format.name, source: 'extracted' });
        }
        if (batch.length >= size) {
          await flush();
        }
        if (options.signal?.aborted) {
          return counts;
        }
      }
    } catch (error) {
      if (!(error instanceof InputError)) {
        throw error;
      }
      broken = error;
    }
    while (batch.length > 0 || waiting.length > 0) {
      await flush();
      await writing;
    }
    if (broken) {
      throw broken;
    }
    return counts;
  } finally {
    await writing;
  }
}

/** Leaves out what the graph has already, and reads the rest. */
async function read(
  graph: Graph,
  given: readonly GivenPaper[],
  reader: PaperReader,
  onlyKnown = false,
): Promise<{ papers: ReadPaper[]; unchanged: number }> {
  const known = await fingerprintsOf(graph, given);
  const open = given.filter(
    (paper, i) => !has(known[i] ?? [], paper, reader.version) && (known[i] !== undefined || !onlyKnown),
  );
  const readings = open.length > 0 ? await reader.read(open.map(({ record }) => textIn(record))) : [];
  return {
    papers: open.map((paper, i) => ({ ...paper, ...readings[i]! })),
    unchanged: given.length - open.length,
  };
}

/** What a reader gets of a record: it may be in another thread. */
function textIn({ title, abstract, introduces }: PaperRecord): PaperText {
  return { title, abstract, ...(introduces ? { introduces } : {}) };
}

/** The fingerprints of the papers that each may be of; undefined where the graph has none such. */
export async function fingerprintsOf(
  graph: Graph,
  given: readonly GivenPaper[],
): Promise<(string[] | undefined)[]> {
  const found = given.map((): string[] | undefined => undefined);
  const { externalIds, titles } = lookups(given.map(({ record }) => record));
  const rows = await graph.read(
    block('ingest/find-fingerprints').text,
    { externalIds, titles },
    { timeoutMs: 60_000 },
  );
  for (const [position, fingerprints] of rows) {
    (found[position as number] ??= []).push(...((fingerprints as string[] | null) ?? []));
  }
  return found;
}

async function write(
  graph: Graph,
  papers: readonly ReadPaper[],
  hierarchy: Parameters<typeof writePapers>[2],
  options: WriteOptions,
  counts: ImportCounts,
  onBatch: ImportOptions['onBatch'],
): Promise<void> {
  if (papers.length > 0) {
    add(counts, await writePapers(graph, papers, hierarchy, options));
  }
  onBatch?.(counts);
}

function add(counts: ImportCounts, more: Partial<ImportCounts>): void {
  for (const [name, count] of Object.entries(more) as [keyof ImportCounts, number][]) {
    counts[name] += count;
  }
}
