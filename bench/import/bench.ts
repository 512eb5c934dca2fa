import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from '../../src/catalogue/read';
import { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrations';
import { importPapers } from '../../src/ingest/import';
import { loadCatalogue } from '../../src/ingest/load-catalogue';
import { type OpenInput } from '../../src/ingest/input';
import { startReader } from '../../src/ingest/readers';
import { findNeo4j } from '../../src/neo4j/find';
import { PACKAGE_ROOT } from '../../src/package-root';
import { corpusInput } from '../corpus';
import { contentsOf, keysOf, loadBare, sizeOf, type Contents } from './bare';

const HOMES = join(PACKAGE_ROOT, '.paperweave', 'bench-import');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Work on a graph of the catalogue in a home of its own, which is new and goes again. */
async function inFreshGraph<T>(name: string, work: (graph: Graph) => Promise<T>): Promise<T> {
  const home = join(HOMES, name);
  rmSync(home, { recursive: true, force: true });
  const neo4j = await findNeo4j({ home }, say);
  const graph = new Graph(neo4j, { patienceMs: 60_000 });
  try {
    await migrate(graph);
    await loadCatalogue(graph, readCatalogue());
    return await work(graph);
  } finally {
    await graph.close();
    await neo4j.release();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The first papers of an input. */
function first(input: OpenInput, papers: number): OpenInput {
  return {
    ...input,
    format: {
      ...input.format,
      async *read(text) {
        let taken = 0;
        for await (const item of input.format.read(text)) {
          yield item;
          taken += 1;
          if (taken >= papers) {
            return;
          }
        }
      },
    },
  };
}

/**
 * Papers a second of an import, reading, extraction and linking included, beside a loader that does nothing but `UNWIND … CREATE`
 * of the very same nodes and relationships. `PAPERS=5000` takes so many of the corpus. Database and importer share the machine's cores.
 */
export async function benchImport(): Promise<void> {
  const papers = Number(process.env['PAPERS'] ?? Infinity);
  const catalogue = readCatalogue();
  let known: Set<string> | undefined;
  const imported = await inFreshGraph('import', async (graph) => {
    known = await keysOf(graph);
    const reader = startReader(catalogue);
    let peak = 0;
    const passed: Passed[] = [];
    const started = performance.now();
    const counts = await importPapers(graph, first(await corpusInput(), papers), catalogue, {
      reader,
      run: 'bench',
      onBatch: ({ read }) => {
        peak = Math.max(peak, process.memoryUsage.rss());
        passed.push({ read, ms: performance.now() - started });
        if (read % 5_000 < 1_000) {
          say(
            `${read} papers, ${Math.round((1_000 * read) / (performance.now() - started))}/s, ${Math.round(peak / 2 ** 20)} MiB`,
          );
        }
      },
    });
    const seconds = (performance.now() - started) / 1_000;
    await reader?.close();
    return { counts, seconds, peak, passed, contents: await contentsOf(graph, known) };
  });
  const { contents, counts, seconds, peak, passed } = imported;
  const bareSeconds = await inFreshGraph('bare', (graph) => timed(graph, contents));
  const round = (value: number): number => Math.round(value * 1_000) / 1_000;
  const result = {
    bench: 'import',
    papers: counts.read,
    ...sizeOf(contents),
    seconds: round(seconds),
    perSecond: round(counts.read / seconds),
    bareSeconds: round(bareSeconds),
    barePerSecond: round(counts.read / bareSeconds),
    ratio: round(bareSeconds / seconds),
    peakMiB: Math.round(peak / 2 ** 20),
    perSecondBefore: round(speedBetween(passed, 0.2, 0.5)),
    perSecondAfter: round(speedBetween(passed, 0.7, 1)),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
  say(
    `import ${Math.round(result.perSecond)} papers/s, bare loader ${Math.round(result.barePerSecond)} papers/s, ratio ${result.ratio.toFixed(2)}, importer at most ${result.peakMiB} MiB; ${Math.round(result.perSecondBefore)} papers/s at first, ${Math.round(result.perSecondAfter)} at last`,
  );
}

/** When so many papers were done. */
interface Passed {
  readonly read: number;
  readonly ms: number;
}

/** Papers a second between two parts of an import: whether it grows slower with the graph. */
function speedBetween(passed: readonly Passed[], from: number, to: number): number {
  const last = passed.at(-1)?.read ?? 0;
  const at = (share: number): Passed => passed.find(({ read }) => read >= last * share)!;
  return (1_000 * (at(to).read - at(from).read)) / (at(to).ms - at(from).ms);
}

async function timed(graph: Graph, contents: Contents): Promise<number> {
  const started = performance.now();
  await loadBare(graph, contents);
  return (performance.now() - started) / 1_000;
}
