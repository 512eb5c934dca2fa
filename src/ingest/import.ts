import { type Catalogue } from '../catalogue/read';
import { type Graph } from '../graph/graph';
import { createExtractor } from '../knowledge/extract';
import { type BadRecord } from './formats/format';
import { type OpenInput } from './input';
import { readCataloguePaper, readRecord } from './read-paper';
import { type ImportCounts, type ReadPaper } from './record';
import { loadVocabulary, readHierarchy } from './write-concepts';
import { separate, writePapers } from './write-papers';

/** Papers in one transaction: enough to spread its cost, few enough to lose little when it is broken off. */
const BATCH = 250;

/** What is told while an import runs. */
export interface ImportProgress {
  /** After every batch, with the counts so far. */
  onBatch?: (counts: Readonly<ImportCounts>) => void;
  /** A record that was not taken. */
  onBad?: (bad: BadRecord) => void;
}

/** Loads the built-in catalogue: its concepts and its papers. The second time it writes nothing. */
export async function loadCatalogue(graph: Graph, catalogue: Catalogue): Promise<ImportCounts> {
  await loadVocabulary(graph, catalogue.vocabulary);
  const counts: ImportCounts = { read: 0, created: 0, updated: 0, unchanged: 0, quarantined: 0 };
  async function* papers(): AsyncIterable<ReadPaper> {
    for (const paper of catalogue.papers) {
      yield readCataloguePaper(paper);
    }
  }
  await writeAll(graph, papers(), counts, {});
  return counts;
}

/** Imports an opened input: every record read, its text extracted, joined with what the graph has, and written. */
export async function importPapers(
  graph: Graph,
  { format, text }: OpenInput,
  catalogue: Catalogue,
  progress: ImportProgress = {},
): Promise<ImportCounts> {
  await loadVocabulary(graph, catalogue.vocabulary);
  const extractor = createExtractor(catalogue.vocabulary);
  const counts: ImportCounts = { read: 0, created: 0, updated: 0, unchanged: 0, quarantined: 0 };
  async function* papers(): AsyncIterable<ReadPaper> {
    for await (const item of format.read(text)) {
      if ('bad' in item) {
        counts.quarantined += 1;
        progress.onBad?.(item.bad);
      } else {
        yield readRecord(item.record, format.name, extractor);
      }
    }
  }
  await writeAll(graph, papers(), counts, progress);
  return counts;
}

async function writeAll(
  graph: Graph,
  papers: AsyncIterable<ReadPaper>,
  counts: ImportCounts,
  progress: ImportProgress,
): Promise<void> {
  const hierarchy = await readHierarchy(graph);
  let batch: ReadPaper[] = [];
  const write = async (): Promise<void> => {
    for (const part of separate(batch)) {
      const { created, updated, unchanged } = await writePapers(graph, part, hierarchy);
      counts.created += created;
      counts.updated += updated;
      counts.unchanged += unchanged;
    }
    counts.read += batch.length;
    batch = [];
    progress.onBatch?.(counts);
  };
  for await (const paper of papers) {
    batch.push(paper);
    if (batch.length === BATCH) {
      await write();
    }
  }
  if (batch.length > 0) {
    await write();
  }
}
