import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { describeNeo4j } from '../../src/neo4j/describe';
import { findNeo4j, type FoundNeo4j, Neo4jStartFailed, Neo4jUnreachable } from '../../src/neo4j/find';
import { placeOf } from '../../src/neo4j/place';
import { discard, hasEnded, hold, javaPid, javasOf, parentOf, throwAwayHome, until } from './throw-away';

// The third way, on a real Neo4j. A start takes some seconds, so each test goes on from the last one's home.
// Docker is kept out by an address where none answers, so that this runs the same where one does.
jest.setTimeout(120_000);

const home = throwAwayHome();
const password = () => readFileSync(placeOf(home).password, 'utf8').trim();

async function cypher<T>(uri: string, statement: string): Promise<T[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password()), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement);
    return records.map((record) => record.get(0) as T);
  } finally {
    await driver.close();
  }
}

let dockerHost: string | undefined;
beforeAll(() => {
  // For the holders, which inherit it.
  dockerHost = process.env['DOCKER_HOST'];
  process.env['DOCKER_HOST'] = 'tcp://127.0.0.1:9';
});
afterAll(() => {
  if (dockerHost === undefined) delete process.env['DOCKER_HOST'];
  else process.env['DOCKER_HOST'] = dockerHost;
  discard(home);
});

test('a first start answers Bolt on loopback, with a password that only the owner can read', async () => {
  const before = await describeNeo4j({ home });
  expect(before).toMatchObject({ way: 'local', running: false, graph: 'none', version: 'Neo4j/5.26.30' });
  expect(existsSync(placeOf(home).folder)).toBe(false);

  const found = await findNeo4j({ home }, () => undefined);
  expect(found).toMatchObject({ way: 'local', user: 'neo4j', password: password() });
  expect(found.why).toMatch(/Neo4j 5\.26\.30 at bolt:\/\/127\.0\.0\.1:\d+ under Java .*NEO4J_URI is not set/);
  expect(await cypher(found.uri, 'RETURN 1')).toEqual([1]);
  expect(
    await cypher(
      found.uri,
      "SHOW SETTINGS YIELD name, value WHERE name = 'dbms.usage_report.enabled' RETURN value",
    ),
  ).toEqual(['false']);

  expect(statSync(placeOf(home).password).mode & 0o777).toBe(0o600);
  expect(statSync(placeOf(home).folder).mode & 0o777).toBe(0o700);
  expect(execFileSync('ps', ['-ww', '-e', '-o', 'command='], { encoding: 'utf8' })).not.toContain(password());
  expect(existsSync(join(placeOf(home).conf, 'initial-password.arguments'))).toBe(false);
  expect(readFileSync(join(placeOf(home).conf, 'neo4j.conf'), 'utf8')).not.toContain(password());

  const wrong = { uri: found.uri, user: 'neo4j', password: 'not-the-password' };
  const refused = findNeo4j({ home, neo4j: wrong }, () => undefined);
  await expect(refused).rejects.toThrow(Neo4jUnreachable);
  await expect(refused).rejects.toThrow(/refuses the user "neo4j"[^]*NEO4J_PASSWORD/);
  const named = await findNeo4j({ home, neo4j: { ...wrong, password: password() } }, () => undefined);
  expect(named).toMatchObject({ way: 'uri', uri: found.uri });
  await named.release();

  const java = javaPid(home);
  expect(await describeNeo4j({ home })).toMatchObject({
    running: true,
    uri: found.uri,
    pid: java,
    graph: 'local',
  });

  // A second process joins, keeps it when the first lets go, and takes it down with it even when it is killed.
  const { child, held } = await hold(home);
  expect(held.uri).toBe(found.uri);
  expect(held.why).toContain('which runs already');
  expect(javasOf(home)).toEqual([java]);
  await found.release();
  await found.release();
  expect(await cypher(held.uri, "CREATE (:Kept {by: 'first'}) RETURN 1")).toEqual([1]);
  expect(javaPid(home)).toBe(java);
  child.kill('SIGKILL');
  await until('no JVM is left after its last user was killed', 20, () => hasEnded(java));
  await until('the supervisor has left', 5, () => !existsSync(placeOf(home).socket));
});

test('what was committed survives when user, supervisor and JVM are killed at once', async () => {
  const { child, held } = await hold(home);
  expect(held.lines.join('\n')).not.toContain('Fetching');
  expect(await cypher(held.uri, "CREATE (:Kept {by: 'second'}) RETURN 1")).toEqual([1]);
  const java = javaPid(home);
  const supervisor = parentOf(java);
  // The user first: while it lives it would take the place of a supervisor that is gone.
  for (const pid of [child.pid ?? 0, supervisor, java]) process.kill(pid, 'SIGKILL');
  await until('all are gone', 10, async () => (await hasEnded(java)) && (await hasEnded(supervisor)));
  expect(existsSync(placeOf(home).socket)).toBe(true);
});

test('two that start at once share one Neo4j, which ends when both were told to', async () => {
  const [one, two] = await Promise.all([hold(home), hold(home)]);
  expect(one.held.uri).toBe(two.held.uri);
  expect(javasOf(home)).toEqual([javaPid(home)]);
  expect(await cypher(one.held.uri, 'MATCH (n:Kept) RETURN n.by ORDER BY n.by')).toEqual(['first', 'second']);
  const java = javaPid(home);
  one.child.kill('SIGTERM');
  await once(one.child, 'exit');
  expect(await cypher(two.held.uri, 'RETURN 1')).toEqual([1]);
  two.child.kill('SIGTERM');
  await until('no JVM is left', 20, () => hasEnded(java));
});

test('a killed supervisor or JVM is replaced on the same port while someone uses it', async () => {
  const lines: string[] = [];
  const found: FoundNeo4j = await findNeo4j({ home }, (line) => lines.push(line));
  const first = javaPid(home);
  process.kill(parentOf(first), 'SIGKILL');
  await until('it answers again', 40, () => lines.includes('Neo4j answers again.'));
  expect(await hasEnded(first)).toBe(true);
  expect(await cypher(found.uri, 'RETURN 1')).toEqual([1]);

  const second = javaPid(home);
  process.kill(second, 'SIGKILL');
  await until('the supervisor started another', 20, () => ![0, second].includes(javaPid(home)));
  expect(lines.join('\n')).toMatch(/ended unexpectedly \(signal SIGKILL\); starting it again in 1 s/);
  await until('it answers', 40, () =>
    cypher(found.uri, 'RETURN 1').then(
      () => true,
      () => false,
    ),
  );
  expect(javasOf(home)).toEqual([javaPid(home)]);

  const third = javaPid(home);
  await found.release();
  expect(await hasEnded(third)).toBe(true);
  expect(await describeNeo4j({ home })).toMatchObject({ way: 'local', running: false, graph: 'local' });
});

test('a Neo4j that cannot start says why and where its log is', async () => {
  const cramped = throwAwayHome();
  try {
    const failed = findNeo4j({ home: cramped }, () => undefined, { memory: { heapMiB: 1, pageCacheMiB: 8 } });
    await expect(failed).rejects.toThrow(Neo4jStartFailed);
    await expect(failed).rejects.toThrow(/Too small maximum heap[^]*neo4j\.out/);
    await until('nothing is left of it', 5, () => !existsSync(placeOf(cramped).socket));
  } finally {
    discard(cramped);
  }
});
