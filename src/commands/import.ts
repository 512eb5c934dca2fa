import { basename } from 'node:path';
import { readCatalogue } from '../catalogue/read';
import { readConfig } from '../config';
import { type BadRecord } from '../ingest/formats/format';
import { importPapers, none } from '../ingest/import';
import { InputError, openInput, type OpenInput } from '../ingest/input';
import { startReader } from '../ingest/readers';
import { runOf } from '../ingest/run';
import { papersWithoutText } from '../ingest/without-text';
import { openGraph } from './open-graph';
import { Progress } from './progress';
import { Quarantine } from './quarantine';

export interface ImportOptions {
  readonly format?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly quarantine?: string;
  readonly onlyKnown?: boolean;
}

/** Transactions of an import are tried again for a minute: it has no client that waits. */
const PATIENCE_MS = 60_000;
const INTERRUPTED = 130;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Imports files one after another; the answer is the exit status. Nothing is written when one of them cannot be opened. */
export async function importCommand(files: string[], options: ImportOptions): Promise<number> {
  const config = readConfig();
  // Every file is looked at before any is taken, and before a Neo4j is started.
  const inputs: { file: string; input: OpenInput }[] = [];
  for (const file of files) {
    inputs.push({ file, input: await openInput(file, options.format) });
  }
  const catalogue = readCatalogue();
  const stop = interruption();
  const opened = await openGraph(config, say, { patienceMs: PATIENCE_MS });
  const reader = startReader(catalogue);
  const quarantine = new Quarantine(config.home, options.quarantine);
  const counts = none();
  const started = Date.now();
  let status = 0;
  let withoutText: number | undefined;
  try {
    for (const { file, input } of inputs) {
      if (stop.signal.aborted) {
        break;
      }
      const progress = new Progress(process.stderr, basename(file), input.share ?? (() => undefined));
      try {
        await importPapers(opened.graph, input, catalogue, {
          reader,
          counts,
          signal: stop.signal,
          run: runOf(file),
          onlyKnown: options.onlyKnown,
          onBatch: (now) => progress.at(now),
          onBad: (bad) => setAside(file, bad, quarantine, options),
        });
      } catch (error) {
        if (!(error instanceof InputError)) {
          throw error;
        }
        progress.end();
        say(`paperweave: ${error.message}`);
        status = 2;
      } finally {
        progress.end();
      }
    }
    if (options.onlyKnown) {
      const without = await papersWithoutText(opened.graph);
      withoutText = without.count;
      say(
        `${without.count} papers still have no abstract${without.titles.map((title) => `\n  ${title}`).join('')}`,
      );
    }
  } finally {
    stop.done();
    quarantine.close();
    await reader?.close();
    await opened.close();
  }
  const seconds = Math.round(Date.now() - started) / 1_000;
  const aside = quarantine.paths.length > 0 ? ` in ${quarantine.paths.join(', ')}` : '';
  say(
    `${counts.read} read: ${counts.created} created, ${counts.updated} updated, ${counts.unchanged} unchanged; ${counts.quarantined} quarantined${aside}; ${seconds} s`,
  );
  if (stop.signal.aborted) {
    say('Broken off. What was written stays; the same command goes on from there.');
    status = INTERRUPTED;
  }
  if (options.json) {
    process.stdout.write(
      `${JSON.stringify({ ...counts, seconds, ...(withoutText === undefined ? {} : { withoutText }) })}\n`,
    );
  }
  return status;
}

function setAside(file: string, bad: BadRecord, quarantine: Quarantine, { strict }: ImportOptions): void {
  if (strict) {
    throw new InputError(`${file}, line ${bad.line}: ${bad.reason}`);
  }
  quarantine.add(file, bad);
}

/** The first signal ends the import after the batch in hand, the second at once. */
function interruption(): { signal: AbortSignal; done: () => void } {
  const controller = new AbortController();
  const told = (): void => {
    if (controller.signal.aborted) {
      process.exit(INTERRUPTED);
    }
    say('\nEnding after the batch in hand; once more ends at once.');
    controller.abort();
  };
  process.on('SIGINT', told).on('SIGTERM', told);
  return {
    signal: controller.signal,
    done: () => void process.off('SIGINT', told).off('SIGTERM', told),
  };
}
