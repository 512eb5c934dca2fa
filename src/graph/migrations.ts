import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package-root';
import { type Graph } from './graph';

/** One step of the graph's schema, from `cypher/migrations/NNN-name.cypher`. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** Thrown when the graph was migrated by files other than those at hand. */
export class MigrationError extends Error {
  readonly code = 'BAD_MIGRATIONS';
}

const FILE_NAME = /^(\d{3})-([a-z0-9-]+)\.cypher$/;

/** How long a lock holds if its owner dies; a migration that takes longer renews it before every statement. */
const LOCK_MS = 60_000;
const LOCK_POLL_MS = 200;

/** Reads the migrations in their order. @throws MigrationError when a number is missing or stands twice. */
export function readMigrations(folder = join(PACKAGE_ROOT, 'cypher', 'migrations')): Migration[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort();
  return files.map((file, i) => {
    const match = FILE_NAME.exec(file);
    if (!match || Number(match[1]) !== i + 1) {
      throw new MigrationError(
        `${file}: migrations are called 001-name.cypher, 002-name.cypher … without a gap`,
      );
    }
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    return {
      version: i + 1,
      name: match[2]!,
      checksum: createHash('sha256').update(text).digest('hex'),
      statements: statementsOf(text),
    };
  });
}

function statementsOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/**
 * Brings the graph up to date. Two processes that start at once take turns; a step that was broken off is done again,
 * so every statement of a migration must be repeatable.
 * @returns the versions applied by this call.
 * @throws MigrationError when an applied migration was edited since, or the graph is newer than this code.
 */
export async function migrate(graph: Graph, migrations = readMigrations()): Promise<number[]> {
  const before = await appliedMigrations(graph);
  checkHistory(before, migrations);
  if (before.length === migrations.length) {
    return [];
  }
  await graph.define(
    'CREATE CONSTRAINT migration IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE',
  );
  await graph.define(
    'CREATE CONSTRAINT migration_lock IF NOT EXISTS FOR (l:MigrationLock) REQUIRE l.name IS UNIQUE',
  );
  const owner = randomUUID();
  while (!(await holdLock(graph, owner))) {
    await new Promise((resolve) => setTimeout(resolve, LOCK_POLL_MS));
  }
  try {
    const applied = await appliedMigrations(graph);
    checkHistory(applied, migrations);
    const done: number[] = [];
    for (const migration of migrations.slice(applied.length)) {
      await apply(graph, migration, owner);
      done.push(migration.version);
    }
    return done;
  } finally {
    await graph.write((transaction) =>
      transaction.run('MATCH (l:MigrationLock {name: "migrations", owner: $owner}) DELETE l', { owner }),
    );
  }
}

/** Up to which migration the graph is; 0 of a new one. */
export async function appliedVersion(graph: Graph): Promise<number> {
  return (await appliedMigrations(graph)).at(-1)?.version ?? 0;
}

interface Applied {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
}

async function appliedMigrations(graph: Graph): Promise<Applied[]> {
  const rows = await graph.read(
    'MATCH (m:Migration) RETURN m.version, m.name, m.checksum ORDER BY m.version',
    {},
    { timeoutMs: 10_000 },
  );
  return rows.map(([version, name, checksum]) => ({ version, name, checksum }) as Applied);
}

function checkHistory(applied: readonly Applied[], migrations: readonly Migration[]): void {
  applied.forEach(({ version, name, checksum }, i) => {
    const known = migrations[i];
    if (!known) {
      throw new MigrationError(
        `The graph has migration ${version} (${name}), which this paperweave does not know: it was written by a newer one. Use that, or another PAPERWEAVE_HOME.`,
      );
    }
    if (known.version !== version || known.checksum !== checksum) {
      throw new MigrationError(
        `Migration ${version} (${name}) was edited after it was applied to this graph. Take the edit back and write a new migration.`,
      );
    }
  });
}

async function holdLock(graph: Graph, owner: string): Promise<boolean> {
  return graph.write(async (transaction) => {
    const result = await transaction.run(
      `MERGE (l:MigrationLock {name: 'migrations'})
       SET l.touched = timestamp()
       WITH l WHERE l.owner IS NULL OR l.owner = $owner OR l.until < timestamp()
       SET l.owner = $owner, l.until = timestamp() + $ms
       RETURN l.owner`,
      { owner, ms: LOCK_MS },
    );
    return result.records.length > 0;
  });
}

async function apply(graph: Graph, migration: Migration, owner: string): Promise<void> {
  for (const statement of migration.statements) {
    if (!(await holdLock(graph, owner))) {
      throw new MigrationError('Another process took over the migration of this graph.');
    }
    await graph.define(statement);
  }
  const { version, name, checksum } = migration;
  await graph.write((transaction) =>
    transaction.run(
      'CREATE (:Migration {version: toInteger($version), name: $name, checksum: $checksum, appliedAt: datetime()})',
      { version, name, checksum },
    ),
  );
  await graph.define('CALL db.awaitIndexes(300)');
}
