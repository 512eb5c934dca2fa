import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findNeo4j } from '../../src/neo4j/find';
import { PACKAGE_ROOT } from '../../src/package-root';
import { median, rounded } from '../peers/rounds';

const EXAMPLES = join(PACKAGE_ROOT, 'schema', 'examples');
const STARTS = 3;
const WARM_ANSWERS = 7;

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

/**
 * From `npm start` on a home that has its graph to the first answer, beside Neo4j's own start on the same home; and the first answer to
 * every ready-made question, once the server has warmed, beside its later ones.
 */
export async function benchStart(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'paperweave-start-'));
  try {
    say('preparing a home with the built-in catalogue …');
    await (await start(home)).stop();
    const starts: { neo4j: number; server: number }[] = [];
    for (let i = 0; i < STARTS; i++) {
      const neo4j = await neo4jSeconds(home);
      const server = await start(home);
      if (i === STARTS - 1) {
        await firstAnswers(server.url);
      }
      await server.stop();
      starts.push({ neo4j, server: server.seconds });
    }
    const line = {
      neo4jSeconds: rounded(median(starts.map(({ neo4j }) => neo4j))),
      startSeconds: rounded(median(starts.map(({ server }) => server))),
      moreSeconds: rounded(median(starts.map(({ neo4j, server }) => server - neo4j))),
    };
    say(`Neo4j alone ${line.neo4jSeconds} s; npm start to the first answer ${line.startSeconds} s`);
    print({ bench: 'start', ...line });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function neo4jSeconds(home: string): Promise<number> {
  const started = performance.now();
  const neo4j = await findNeo4j({ home }, () => undefined);
  const seconds = (performance.now() - started) / 1_000;
  await neo4j.release();
  return seconds;
}

interface Started {
  readonly url: string;
  readonly seconds: number;
  stop(): Promise<void>;
}

/** Starts as a person does, on a port that is free, and waits for the first answer. */
async function start(home: string): Promise<Started> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(PACKAGE_ROOT, 'scripts', 'run.mjs'), 'serve', '--port', '0'], {
    cwd: PACKAGE_ROOT,
    env: { ...process.env, PAPERWEAVE_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await endpointOf(child);
  await ask(url, '{ statistics { papers } }');
  return {
    url,
    seconds: (performance.now() - started) / 1_000,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
    child.stdout!.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      const url = /Endpoint: +(\S+)/.exec(said)?.[1];
      if (url !== undefined) {
        resolve(url);
      }
    });
  });
}

async function ask(url: string, query: string): Promise<number> {
  const asked = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  if (response.status !== 200 || text.startsWith('{"errors"')) {
    throw new Error(`${query} is not answered: ${text}`);
  }
  return performance.now() - asked;
}

/** How long the first answer takes beside later ones, once what is done at the start has been done. */
async function firstAnswers(url: string): Promise<void> {
  await sleep(10_000);
  const ratios: number[] = [];
  for (const file of readdirSync(EXAMPLES).filter((name) => name.endsWith('.graphql'))) {
    const query = readFileSync(join(EXAMPLES, file), 'utf8');
    const firstMs = await ask(url, query);
    const later: number[] = [];
    for (let i = 0; i < WARM_ANSWERS; i++) {
      later.push(await ask(url, query));
    }
    const warmMs = median(later);
    ratios.push(firstMs / warmMs);
    print({ bench: 'start', example: file, firstMs: rounded(firstMs), warmMs: rounded(warmMs) });
    say(
      `${file.padEnd(44)} first ${firstMs.toFixed(1).padStart(7)} ms, later ${warmMs.toFixed(1).padStart(7)} ms`,
    );
  }
  say(
    `the first answer takes ${median(ratios).toFixed(2)} times as long (median), ${Math.max(...ratios).toFixed(2)} at the most`,
  );
}
