import { existsSync } from 'node:fs';
import { buildSchema } from '../../src/schema';
import { Graph, type ReadOptions } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrations';
import { type Row } from '../../src/graph/planner/shape';
import { findNeo4j, type FoundNeo4j } from '../../src/neo4j/find';
import { placeOf } from '../../src/neo4j/place';
import { serve, type RunningServer } from '../../src/server/server';
import { loadFixture } from '../fixture/load';
import { discard, javaPid, throwAwayHome, until } from '../neo4j/throw-away';

// Faults caused for real, on a Neo4j of this test's own: it is killed, frozen and overrun while clients ask.

interface Reply {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly code: string | undefined;
}

/** Asks for more than the database may hold in memory, whatever it is asked. */
class Greedy extends Graph {
  override read(_: string, __: Record<string, unknown>, options: ReadOptions): Promise<Row[]> {
    return super.read('UNWIND range(1, 1000000000) AS one RETURN collect([one, one])', {}, options);
  }
}

const QUESTION = '{ papers(first: 5) { nodes { id title statements { nodes { id } } } } }';

describe('under faults of the database', () => {
  const home = throwAwayHome();
  let dockerHost: string | undefined;
  let neo4j: FoundNeo4j;
  let graph: Graph;
  let server: RunningServer;

  beforeAll(async () => {
    // An address where no Docker answers: the faults are those of a process that can be signalled.
    dockerHost = process.env['DOCKER_HOST'];
    process.env['DOCKER_HOST'] = 'tcp://127.0.0.1:9';
    neo4j = await findNeo4j({ home }, () => undefined);
    graph = new Graph(neo4j);
    await migrate(graph);
    await loadFixture(graph);
    server = await serve(graph, buildSchema(), { port: 0, host: '127.0.0.1' });
  });

  afterAll(async () => {
    await server?.stop();
    await graph?.close();
    await neo4j?.release();
    discard(home);
    expect(existsSync(placeOf(home).folder)).toBe(false);
    if (dockerHost === undefined) delete process.env['DOCKER_HOST'];
    else process.env['DOCKER_HOST'] = dockerHost;
  });

  const ask = async (query = QUESTION, address = server.address): Promise<Reply> => {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const text = await answer.text();
    expect(text).not.toMatch(/node_modules|at .*\.[jt]s:\d/);
    const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
    return {
      status: answer.status,
      retryAfter: answer.headers.get('retry-after'),
      code: errors?.[0]?.extensions.code,
    };
  };
  const readiness = async (): Promise<number> => (await fetch(`${server.address}/readyz`)).status;
  const ready = (): Promise<void> => until('ready again', 90, async () => (await readiness()) === 200);

  /** What clients that never cease to ask are told, until `done` settles. */
  const askThrough = async (clients: number, done: Promise<void>): Promise<Reply[]> => {
    const replies: Reply[] = [];
    let going = true;
    void done.finally(() => (going = false));
    await Promise.all(
      Array.from({ length: clients }, async () => {
        while (going) replies.push(await ask());
      }),
    );
    return replies;
  };

  const expectHonest = (replies: readonly Reply[]): void => {
    for (const reply of replies) {
      if (reply.code !== undefined) {
        expect(reply).toEqual({ status: 503, retryAfter: '3', code: 'SERVICE_UNAVAILABLE' });
      }
    }
    expect(replies.some(({ code }) => code === undefined)).toBe(true);
    expect(replies.some(({ code }) => code !== undefined)).toBe(true);
  };

  it('says so while Neo4j is killed among requests, comes back by itself, and keeps what it acknowledged', async () => {
    let acknowledged = 0;
    let writing = true;
    const writer = (async () => {
      for (let number = 0; writing; number += 1) {
        await graph
          .write((transaction) => transaction.run('CREATE (:Kept {number: $number})', { number }))
          .then(
            () => (acknowledged += 1),
            () => undefined,
          );
      }
    })();
    const killed = (async () => {
      await until('writes are acknowledged', 30, () => acknowledged > 20);
      const first = javaPid(home);
      process.kill(first, 'SIGKILL');
      await until('not ready', 30, async () => (await readiness()) === 503);
      await until('another Neo4j', 60, () => ![0, first].includes(javaPid(home)));
      await ready();
    })();
    const replies = await askThrough(8, killed);
    await killed;
    writing = false;
    await writer;
    expectHonest(replies);
    expect(await ask()).toMatchObject({ status: 200, code: undefined });
    const rows = await graph.read(
      'MATCH (n:Kept) RETURN count(n), count(DISTINCT n.number)',
      {},
      { timeoutMs: 5_000 },
    );
    const [nodes, numbers] = rows[0] as [number, number];
    expect(nodes).toBe(numbers);
    expect(nodes).toBeGreaterThanOrEqual(acknowledged);
  });

  it('never hangs on a Neo4j that stands still, and goes on when that does', async () => {
    const java = javaPid(home);
    process.kill(java, 'SIGSTOP');
    try {
      const [reply, status] = await Promise.all([ask(), readiness()]);
      expect(['TIMEOUT', 'SERVICE_UNAVAILABLE']).toContain(reply.code);
      expect(status).toBe(503);
    } finally {
      process.kill(java, 'SIGCONT');
    }
    await ready();
    expect(await ask()).toMatchObject({ status: 200, code: undefined });
  });

  it('turns away what it has no room for at once, and answers the rest', async () => {
    const narrow = new Graph(neo4j, { readsAtOnce: 1, readsWaiting: 2 });
    const crowded = await serve(narrow, buildSchema(), { port: 0, host: '127.0.0.1' });
    try {
      expectHonest(await Promise.all(Array.from({ length: 30 }, () => ask(QUESTION, crowded.address))));
      expect(await ask(QUESTION, crowded.address)).toMatchObject({ status: 200, code: undefined });
    } finally {
      await crowded.stop();
      await narrow.close();
    }
  });

  it('says so when no connection comes free, and answers when one does', async () => {
    const narrow = new Graph(neo4j, { readsAtOnce: 1, patienceMs: 1_000 });
    const crowded = await serve(narrow, buildSchema(), { port: 0, host: '127.0.0.1' });
    // Exports hold connections beside those who ask: as many as the pool has, each in the midst of its rows.
    const connections = 21;
    const exports = Array.from({ length: connections }, () =>
      narrow.stream('UNWIND range(1, 1000000) AS one RETURN one', {}),
    );
    try {
      await Promise.all(exports.map((rows) => rows.next()));
      expect(await ask(QUESTION, crowded.address)).toEqual({
        status: 503,
        retryAfter: '3',
        code: 'SERVICE_UNAVAILABLE',
      });
      await exports.pop()!.return(undefined);
      expect(await ask(QUESTION, crowded.address)).toMatchObject({ status: 200, code: undefined });
    } finally {
      await Promise.all(exports.map((rows) => rows.return(undefined)));
      await crowded.stop();
      await narrow.close();
    }
  });

  it('ends a statement that takes more memory than there is, and answers the others', async () => {
    const greedy = new Greedy(neo4j);
    const pressed = await serve(greedy, buildSchema(), { port: 0, host: '127.0.0.1' });
    const first = javaPid(home);
    try {
      const [reply, ...others] = await Promise.all([ask(QUESTION, pressed.address), ask(), ask(), ask()]);
      expect(reply).toEqual({ status: 503, retryAfter: '3', code: 'SERVICE_UNAVAILABLE' });
      expect(others.map(({ code }) => code)).toEqual([undefined, undefined, undefined]);
      expect(javaPid(home)).toBe(first);
    } finally {
      await pressed.stop();
      await greedy.close();
    }
  });

  it('answers the requests in flight when it is told to stop, and takes no more', async () => {
    const held = new Graph(neo4j, { readsAtOnce: 1, patienceMs: 60_000 });
    const leaving = await serve(held, buildSchema(), { port: 0, host: '127.0.0.1' });
    // With the one place taken, all that have arrived wait.
    await held.reads.enter();
    const asked = Promise.all(Array.from({ length: 10 }, () => ask(QUESTION, leaving.address)));
    await until('all wait', 30, () => held.reads.waiting === 10);
    const stopped = leaving.stop();
    held.reads.leave();
    for (const reply of await asked) {
      expect(reply).toMatchObject({ status: 200, code: undefined });
    }
    await stopped;
    await expect(ask(QUESTION, leaving.address)).rejects.toThrow('fetch failed');
    await held.close();
  });
});
