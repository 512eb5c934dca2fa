import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNeo4j, type FoundNeo4j } from '../src/neo4j/find';

declare global {
  var testNeo4j: { readonly found: FoundNeo4j; readonly home: string } | undefined;
}

/** One throw-away Neo4j for the whole run, found as paperweave finds it: Docker where there is one, else a local one. */
export default async function setup(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'paperweave-test-'));
  const found = await findNeo4j({ home }, (line) => process.stderr.write(`${line}\n`));
  globalThis.testNeo4j = { found, home };
  process.env['PAPERWEAVE_TEST_GRAPH'] = JSON.stringify({
    uri: found.uri,
    user: found.user,
    password: found.password,
  });
}
