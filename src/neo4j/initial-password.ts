import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './command';
import { argumentFile } from './configuration';
import { Neo4jStartFailed } from './errors';
import { type Java } from './java';
import { type Place } from './place';

/**
 * Gives a Neo4j that never ran its password, before it listens anywhere; leaves one that ran alone.
 * @throws Neo4jStartFailed with what Neo4j's command said.
 */
export async function setInitialPassword(
  place: Place,
  { java, jars, password }: { java: Java; jars: readonly string[]; password: string },
): Promise<void> {
  if (existsSync(join(place.data, 'databases', 'system'))) return;
  // Left from a start that was cut short.
  rmSync(join(place.data, 'dbms', 'auth.ini'), { force: true });
  // In a file, as every user of the machine can read a command line.
  const file = join(place.conf, 'initial-password.arguments');
  writeFileSync(
    file,
    argumentFile([
      '-XX:TieredStopAtLevel=1',
      '-cp',
      jars.join(delimiter),
      'org.neo4j.cli.AdminTool',
      'dbms',
      'set-initial-password',
      password,
    ]),
    { mode: 0o600 },
  );
  try {
    const { code, out, err } = await run(java.program, [`@${file}`], {
      timeoutMs: 60_000,
      env: { ...process.env, NEO4J_HOME: place.folder, NEO4J_CONF: place.conf },
    });
    if (code !== 0) throw new Neo4jStartFailed(`Neo4j's password could not be set:\n${out}${err}`);
  } finally {
    rmSync(file, { force: true });
  }
}
