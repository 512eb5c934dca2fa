import { createWriteStream, type WriteStream } from 'node:fs';
import { readCatalogue } from '../catalogue/read';
import { readConfig } from '../config';
import { importPapers } from '../ingest/import';
import { openInput } from '../ingest/input';
import { type ImportCounts } from '../ingest/record';
import { openGraph } from './open-graph';

export interface ImportOptions {
  readonly format?: string;
  readonly json?: boolean;
}

/** Transactions of an import are tried again for a minute: it has no client that waits. */
const PATIENCE_MS = 60_000;

/** Imports files one after another; the answer is the exit status. Nothing is written when one of them cannot be read. */
export async function importCommand(files: string[], options: ImportOptions): Promise<number> {
  const config = readConfig();
  // Every file is looked at before any is taken, and before a Neo4j is started.
  const inputs = [];
  for (const file of files) {
    inputs.push({ file, input: await openInput(file, options.format) });
  }
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const opened = await openGraph(config, say, { patienceMs: PATIENCE_MS });
  const { graph } = opened;
  const total: ImportCounts = { read: 0, created: 0, updated: 0, unchanged: 0, quarantined: 0 };
  const started = Date.now();
  let bad: WriteStream | undefined;
  try {
    const catalogue = readCatalogue();
    for (const { file, input } of inputs) {
      const counts = await importPapers(graph, input, catalogue, {
        onBatch: ({ read }) => say(`${file}: ${read} papers read`),
        onBad: (record) => {
          bad ??= createWriteStream('quarantine.jsonl', { flags: 'a' });
          bad.write(`${JSON.stringify({ file, ...record })}\n`);
        },
      });
      for (const key of Object.keys(total) as (keyof ImportCounts)[]) {
        total[key] += counts[key];
      }
    }
  } finally {
    bad?.end();
    await opened.close();
  }
  const seconds = Math.round(Date.now() - started) / 1_000;
  say(
    `${total.read} read: ${total.created} created, ${total.updated} updated, ${total.unchanged} unchanged; ${total.quarantined} quarantined${bad ? ' in quarantine.jsonl' : ''}; ${seconds} s`,
  );
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ...total, seconds })}\n`);
  }
  return 0;
}
