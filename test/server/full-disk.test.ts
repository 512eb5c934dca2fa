import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from '../../src/schema';
import { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrations';
import { findNeo4j, type FoundNeo4j } from '../../src/neo4j/find';
import { watch } from '../../src/neo4j/watch';
import { digestOf } from '../../src/server/access/tokens';
import { serve, type RunningServer } from '../../src/server/server';
import { loadFixture } from '../fixture/load';
import { discard, until } from '../neo4j/throw-away';

// A disk that is full for real: the home of a Neo4j of this test's own is on a small disk in memory, which is filled.

const TOKEN = 'full-disk-0123456789abcdef';

/** A disk of so many megabytes; undefined where this process may mount none. */
function smallDisk(megabytes: number): string | undefined {
  const at = mkdtempSync(join(tmpdir(), 'paperweave-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', at], { stdio: 'ignore' });
    return at;
  } catch {
    rmSync(at, { recursive: true });
    return undefined;
  }
}

const disk = process.platform === 'linux' ? smallDisk(300) : undefined;
const onDisk = disk === undefined ? describe.skip : describe;

onDisk(disk === undefined ? 'a full disk: skipped, as no disk may be mounted here' : 'a full disk', () => {
  let dockerHost: string | undefined;
  let neo4j: FoundNeo4j;
  let graph: Graph;
  let server: RunningServer;
  let unwatch: () => void = () => undefined;

  beforeAll(async () => {
    dockerHost = process.env['DOCKER_HOST'];
    process.env['DOCKER_HOST'] = 'tcp://127.0.0.1:9';
    neo4j = await findNeo4j({ home: disk! }, () => undefined);
    graph = new Graph(neo4j);
    await migrate(graph);
    await loadFixture(graph);
    server = await serve(graph, buildSchema(), {
      port: 0,
      host: '127.0.0.1',
      tokens: [{ name: 'ada', scope: 'write', digest: digestOf(TOKEN) }],
    });
    unwatch = watch(
      { reads: () => graph.ping(), writes: () => graph.tryToWrite(), restart: () => neo4j.restart!() },
      { everyMs: 500, patienceMs: 5_000 },
    );
  });

  afterAll(async () => {
    unwatch();
    await server?.stop();
    await graph?.close();
    await neo4j?.release();
    discard(join(disk!, 'neo4j'));
    execFileSync('umount', ['-l', disk!]);
    rmSync(disk!, { recursive: true, force: true });
    if (dockerHost === undefined) delete process.env['DOCKER_HOST'];
    else process.env['DOCKER_HOST'] = dockerHost;
  });

  async function ask(query: string): Promise<{ status: number; code?: string; data?: unknown }> {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    expect(text).not.toMatch(/node_modules|at .*\.[jt]s:\d|Neo\./);
    const { data, errors } = JSON.parse(text) as {
      data?: unknown;
      errors?: { extensions: { code: string } }[];
    };
    return { status: response.status, code: errors?.[0]?.extensions.code, data };
  }

  const note = (key: number): string =>
    `mutation { addNote(node: "method:early-exit", text: "${'x'.repeat(9_000)}", key: "n${key}") { change { id } } }`;

  it('is told of as such, and all comes back by itself once there is room', async () => {
    expect(await ask(note(0))).toMatchObject({ status: 200, code: undefined });
    const filler = join(disk!, 'filler');
    const { bavail, bsize } = statfsSync(disk!);
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - 256 * 1_024)));
    let refused: Awaited<ReturnType<typeof ask>> | undefined;
    let acknowledged = 1;
    let key = 0;
    await until('a change is refused', 200, async () => {
      key += 1;
      // What fills the space that the database set aside; whether it takes it does not matter.
      await graph
        .write((transaction) =>
          transaction.run('CREATE (:Ballast {text: $text})', { text: 'x'.repeat(2_000_000) }),
        )
        .catch(() => undefined);
      const reply = await ask(note(key));
      refused = reply.code === undefined ? undefined : reply;
      acknowledged += reply.code === undefined ? 1 : 0;
      return refused !== undefined;
    });
    expect(refused).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    rmSync(filler);
    // The same change again, until it is made: its key makes sure that it is made once.
    await until('changes are made again', 400, async () => (await ask(note(key))).code === undefined);
    const { data } = await ask('{ method(id: "method:early-exit") { notes(first: 0) { totalCount } } }');
    expect(data).toEqual({ method: { notes: { totalCount: acknowledged + 1 } } });
    // A start of Neo4j is part of it, which takes a minute on a busy machine.
  }, 600_000);
});
