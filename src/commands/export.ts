import { readConfig } from '../config';
import { checkPart, exportGraph } from '../export/export';
import { findFormat } from '../export/formats';
import { openOutput } from '../export/output';
import { ExportRefused } from '../export/refused';
import { splitReferences } from '../export/selection';
import { openGraph } from './open-graph';

export interface ExportCommandOptions {
  readonly format: string;
  readonly out?: string;
  readonly ids?: readonly string[];
  readonly hops?: string;
}

/** An export has no client that waits. */
const PATIENCE_MS = 60_000;
const REPORT_MS = 5_000;
/** As the shell reports a program that ended because nobody read on. */
const BROKEN_PIPE = 141;
const INTERRUPTED = 130;

/** Exports the graph or a part of it; the answer is the exit status. Faults of what is asked for are found before a Neo4j is started. */
export async function exportCommand({ format, out, ids, hops }: ExportCommandOptions): Promise<number> {
  const config = readConfig();
  const references = ids && splitReferences(ids);
  if (references?.length === 0) {
    throw new ExportRefused('--ids names nothing');
  }
  const steps = hopsOf(hops, references !== undefined);
  checkPart(findFormat(format), references);
  const output = await openOutput(format, out === undefined || out === '-' ? process.stdout : out);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const broken = new AbortController();
  const stop = (): void => broken.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const opened = await openGraph(config, say, { patienceMs: PATIENCE_MS }).catch(async (error: unknown) => {
    await output.abandon();
    throw error;
  });
  let reported = Date.now();
  try {
    const counts = await exportGraph(opened.graph, output, {
      ...(references ? { ids: references } : {}),
      ...(steps === undefined ? {} : { hops: steps }),
      signal: broken.signal,
      onBatch: (soFar) => {
        if (Date.now() - reported > REPORT_MS) {
          reported = Date.now();
          say(`${countsIn(soFar)} …`);
        }
      },
    });
    say(`${countsIn(counts)} written${out === undefined || out === '-' ? '' : ` to ${out}`}`);
    return 0;
  } catch (error) {
    if (broken.signal.aborted) {
      say('Stopped; nothing was left.');
      return INTERRUPTED;
    }
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') {
      return BROKEN_PIPE;
    }
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await opened.close();
  }
}

const MOST_HOPS = 6;

function hopsOf(hops: string | undefined, around: boolean): number | undefined {
  if (hops === undefined) {
    return undefined;
  }
  if (!around) {
    throw new ExportRefused('--hops says how far around --ids, which are not given');
  }
  const steps = /^\d+$/u.test(hops) ? Number(hops) : NaN;
  if (!(steps <= MOST_HOPS)) {
    throw new ExportRefused(`--hops is a number from 0 to ${MOST_HOPS}, not ${JSON.stringify(hops)}`);
  }
  return steps;
}

function countsIn({ nodes, edges, papers }: { nodes: number; edges: number; papers: number }): string {
  return nodes + edges > 0 || papers === 0
    ? `${nodes} nodes and ${edges} relationships`
    : `${papers} ${papers === 1 ? 'paper' : 'papers'}`;
}
