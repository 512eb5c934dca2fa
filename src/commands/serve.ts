import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from '../catalogue/read';
import { readConfig } from '../config';
import { lacksCatalogue, loadCatalogue } from '../ingest/load-catalogue';
import { buildSchema } from '../schema';
import { keepSecret } from '../secret-file';
import { serve } from '../server/server';
import { watch } from '../neo4j/watch';
import { openGraph, type OpenedGraph } from './open-graph';

export interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
  readonly empty?: boolean;
}

/** Planning takes the database some seconds: whoever waited for the start to ask goes first. */
const WARMING_AFTER_MS = 1_500;

class PortTaken extends Error {
  readonly code = 'PORT_TAKEN';
}

/** Serves until it is told to stop; the answer is the exit status. */
export async function serveCommand(options: ServeOptions): Promise<number> {
  const config = readConfig({
    ...process.env,
    ...given('PORT', options.port),
    ...given('HOST', options.host),
  });
  const stopping = told();
  const opened = await openGraph(config, say);
  const { graph } = opened;
  try {
    const catalogue = readCatalogue();
    if (!options.empty && (await lacksCatalogue(graph, catalogue))) {
      say('Loading the built-in catalogue …');
      const { read } = await loadCatalogue(graph, catalogue);
      say(`Loaded the built-in catalogue: ${read} papers`);
    }
    const schema = buildSchema();
    mkdirSync(config.home, { recursive: true, mode: 0o700 });
    const localToken = keepSecret(join(config.home, 'write-token'));
    const server = await serve(graph, schema, { ...config, localToken }).catch((error: unknown) => {
      throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
        ? new PortTaken(`port ${config.port} on ${config.host} is taken; name another with --port or PORT`)
        : error;
    });
    say(
      `Explorer:   ${server.address}/\nPlayground: ${server.address}/graphql\nEndpoint:   ${server.address}/graphql`,
    );
    say('Ready. Ctrl-C stops it.');
    const unwatch = watchLocal(opened);
    const warming = setTimeout(() => void server.warm(), WARMING_AFTER_MS);
    say(`${await stopping}: stopping`);
    unwatch();
    clearTimeout(warming);
    await server.stop();
  } finally {
    await opened.close();
  }
  return 0;
}

/** A Neo4j of ours that lives and neither reads nor writes is started again. */
function watchLocal({ graph, neo4j }: OpenedGraph): () => void {
  const { restart } = neo4j;
  return restart
    ? watch({ reads: () => graph.ping(), writes: () => graph.tryToWrite(), restart })
    : () => undefined;
}

function given(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The signal that asks for an end, whenever it comes; a second one does not wait. */
function told(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, (name: NodeJS.Signals) => {
        process.once(signal, () => process.exit(130));
        resolve(name);
      });
    }
  });
}
