import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from '../src/catalogue/read';
import { Graph, type GraphAddress } from '../src/graph/graph';
import { migrate } from '../src/graph/migrations';
import { importPapers } from '../src/ingest/import';
import { loadCatalogue } from '../src/ingest/load-catalogue';
import { openInput, type OpenInput } from '../src/ingest/input';
import { startReader } from '../src/ingest/readers';
import { findNeo4j } from '../src/neo4j/find';
import { PACKAGE_ROOT } from '../src/package-root';

/** Papers that are not part of the project; a benchmark without them says so. */
const CORPUS = join(PACKAGE_ROOT, '..', 'shared', 'corpus', 'ml-papers.jsonl.gz');

/** Kept between runs, as loading takes minutes. */
const HOME = join(PACKAGE_ROOT, '.paperweave', 'bench');

export interface OpenedCorpus {
  readonly address: GraphAddress;
  readonly graph: Graph;
  readonly papers: number;
  close(): Promise<void>;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** The corpus as a file to import. @throws when it is not here. */
export async function corpusInput(): Promise<OpenInput> {
  if (!existsSync(CORPUS)) {
    throw new Error(`this benchmark reads ${CORPUS}, which is not here`);
  }
  return openInput(CORPUS);
}

/** A graph of the catalogue and the corpus, loaded when it is not there yet. @throws when there is no corpus. */
export async function openCorpus(): Promise<OpenedCorpus> {
  const input = await corpusInput();
  const neo4j = await findNeo4j({ home: HOME }, say);
  const graph = new Graph(neo4j, { patienceMs: 60_000 });
  await migrate(graph);
  const done = await graph.read(
    "MATCH (s:GraphState {name: 'corpus'}) RETURN s.value",
    {},
    { timeoutMs: 10_000 },
  );
  if (done.length === 0) {
    const catalogue = readCatalogue();
    await loadCatalogue(graph, catalogue);
    const reader = startReader(catalogue);
    const started = Date.now();
    const counts = await importPapers(graph, input, catalogue, {
      reader,
      run: 'corpus',
      onBatch: ({ read }) =>
        read % 5_000 === 0 &&
        say(`loading: ${read} papers, ${Math.round((1_000 * read) / (Date.now() - started))}/s`),
    });
    await reader?.close();
    say(`loaded ${JSON.stringify(counts)} in ${Math.round((Date.now() - started) / 1_000)} s`);
    await graph.define("CREATE (:GraphState {name: 'corpus', value: 'loaded'})");
  }
  const papers = (
    await graph.read('MATCH (p:Paper) RETURN count(p)', {}, { timeoutMs: 10_000 })
  )[0]![0] as number;
  return {
    address: neo4j,
    graph,
    papers,
    close: async () => {
      await graph.close();
      await neo4j.release();
    },
  };
}
