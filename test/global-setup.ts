import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNeo4j, type FoundNeo4j } from '../src/neo4j/find';

declare global {
  var testNeo4js: readonly { readonly found: FoundNeo4j; readonly home: string }[] | undefined;
}

/**
 * One throw-away Neo4j for each worker of the run, found as paperweave finds it: Docker where there is one, else a local one. Two
 * suites never share a graph while they run, as each empties it first.
 */
export default async function setup({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  // What the first one fetches and unpacks, the others find.
  const first = await startOne();
  const others = await Promise.all(Array.from({ length: maxWorkers - 1 }, startOne));
  globalThis.testNeo4js = [first, ...others];
  process.env['PAPERWEAVE_TEST_GRAPHS'] = JSON.stringify(
    globalThis.testNeo4js.map(({ found: { uri, user, password } }) => ({ uri, user, password })),
  );
}

async function startOne(): Promise<{ found: FoundNeo4j; home: string }> {
  const home = mkdtempSync(join(tmpdir(), 'paperweave-test-'));
  return { home, found: await findNeo4j({ home }, (line) => process.stderr.write(`${line}\n`)) };
}
