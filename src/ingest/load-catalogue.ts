import { createHash } from 'node:crypto';
import { type Catalogue } from '../catalogue/read';
import { block } from '../graph/blocks';
import { type Graph } from '../graph/graph';
import { readState, writeState } from './graph-state';
import { fingerprintsOf, none } from './import';
import { has } from './paper-state';
import { readCataloguePaper } from './read-paper';
import { readerOf } from './readers';
import { type ImportCounts } from './record';
import { loadVocabulary } from './write-concepts';
import { readHierarchy } from './read-hierarchy';
import { separate, writePapers } from './write-papers';

/** Which catalogue a graph has: its fingerprint, or that its loading was begun. */
export const CATALOGUE = 'catalogue';
export const BEGUN = 'begun';

/** Loads the built-in catalogue: its concepts and its papers. The second time it writes nothing. */
export async function loadCatalogue(graph: Graph, catalogue: Catalogue): Promise<ImportCounts> {
  const whole = fingerprint(catalogue);
  const state = await readState(graph, CATALOGUE);
  if (state !== whole) {
    await writeState(graph, CATALOGUE, BEGUN);
  }
  await loadVocabulary(graph, catalogue.vocabulary);
  const counts = none();
  const papers = catalogue.papers.map(readCataloguePaper);
  const known = await fingerprintsOf(graph, papers);
  const open = papers.filter((paper, i) => !has(known[i] ?? [], paper, paper.extractor));
  counts.read = papers.length;
  counts.unchanged = papers.length - open.length;
  if (open.length > 0) {
    const hierarchy = await readHierarchy(graph);
    for (const part of separate(open)) {
      const { created, updated, unchanged } = await writePapers(graph, part, hierarchy, {
        reader: readerOf(catalogue),
      });
      counts.created += created;
      counts.updated += updated;
      counts.unchanged += unchanged;
    }
  }
  if (state !== whole) {
    await writeState(graph, CATALOGUE, whole);
  }
  return counts;
}

/**
 * Whether a start should load the catalogue: into a graph without papers, where an earlier start was ended while it loaded, and where
 * another version of it was loaded. A graph that was filled without it stays so.
 */
export async function lacksCatalogue(graph: Graph, catalogue: Catalogue): Promise<boolean> {
  const state = await readState(graph, CATALOGUE);
  if (state !== undefined) {
    return state !== fingerprint(catalogue);
  }
  const [row] = await graph.read(block('ingest/count-stored').text, {}, { timeoutMs: 10_000 });
  return row![0] === 0;
}

function fingerprint({ papers }: Catalogue): string {
  return createHash('sha256').update(JSON.stringify(papers)).digest('base64url');
}
