import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openBackup } from '../../src/backup/backup';
import { checkRestored, restoreBackup } from '../../src/backup/restore';
import { type Graph } from '../../src/graph/graph';
import { loadFixture } from '../fixture/load';
import { emptyGraph } from '../support';

/** Everything with its types, but the lock that a backup takes. */
const NODES = `MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT (n:GraphState AND n.name = 'writer')
  UNWIND keys(n) AS key
  RETURN labels(n) AS labels, coalesce(n.id, n.key, n.value, n.name) AS id, n.kind AS kind, key, valueType(n[key]) AS type, toStringOrNull(n[key]) AS text,
    CASE WHEN valueType(n[key]) STARTS WITH 'LIST' THEN n[key] END AS list
  ORDER BY labels, id, kind, key`;
const RELATIONSHIPS = `MATCH (a)-[r]->(b)
  RETURN coalesce(a.id, a.key) AS start, type(r) AS type, coalesce(b.id, b.key, b.value) AS end, b.kind AS kind, properties(r) AS properties,
    [key IN keys(r) | key + valueType(r[key])] AS types
  ORDER BY start, type, end, kind`;

describe('a backup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paperweave-backup-'));
  const file = join(folder, 'graph.jsonl.gz');
  let graph: Graph;
  let before: unknown;

  const contents = async (): Promise<unknown> => [
    await graph.read(NODES, {}, { timeoutMs: 60_000 }),
    await graph.read(RELATIONSHIPS, {}, { timeoutMs: 60_000 }),
  ];
  const emptied = async (): Promise<void> => {
    await graph.close();
    graph = await emptyGraph();
  };

  beforeAll(async () => {
    graph = await emptyGraph();
    await loadFixture(graph);
    await graph.write((transaction) =>
      transaction.run(
        `CREATE (:Odd {whole: 1, half: 0.5, round: 1.0, several: [1.0, 2.5], day: date('2024-02-29'), yes: true,
           moment: datetime('2024-02-29T12:34:56.123456789+05:30'), empty: [], text: 'two\nlines \u2028 "and" signs'})`,
      ),
    );
    const backup = await openBackup(file);
    const { nodes, relationships } = await backup.write(graph);
    expect(Math.min(nodes, relationships)).toBeGreaterThan(50);
    before = await contents();
  });
  afterAll(async () => {
    await graph.close();
    rmSync(folder, { recursive: true });
  });

  it('taken back into an empty graph makes the same graph, down to the types of its values', async () => {
    await emptied();
    await restoreBackup(graph, file);
    expect(await contents()).toEqual(before);
  });

  it('that was broken off while it was taken back is begun anew', async () => {
    await emptied();
    const write = graph.write.bind(graph);
    let writes = 0;
    const killed = jest.spyOn(graph, 'write').mockImplementation(async (work, options) => {
      writes += 1;
      if (writes > 2) {
        throw new Error('killed');
      }
      return write(work, options);
    });
    await expect(restoreBackup(graph, file)).rejects.toThrow('killed');
    killed.mockRestore();
    await expect(checkRestored(graph)).rejects.toThrow(/broken off/);
    await restoreBackup(graph, file);
    await checkRestored(graph);
    expect(await contents()).toEqual(before);
  });

  it('is not taken back into a graph that holds something', async () => {
    const held = await contents();
    await expect(restoreBackup(graph, file)).rejects.toThrow(/holds something already/);
    expect(await contents()).toEqual(held);
  });

  it.each([
    ['half a file', (packed: Buffer) => packed.subarray(0, packed.length / 2), /cannot be read/],
    [
      'without its last line',
      (packed: Buffer) =>
        gzipSync(
          gunzipSync(packed)
            .toString()
            .replace(/\{"end".*\n$/u, ''),
        ),
      /is not whole/,
    ],
    ['of something else', () => gzipSync('{"title": "A Paper"}\n'), /is no backup/],
    ['not packed', () => Buffer.from('{"title": "A Paper"}\n'), /cannot be read/],
    [
      'of a newer paperweave',
      (packed: Buffer) =>
        gzipSync(
          gunzipSync(packed)
            .toString()
            .replace(/"migration":\d+/u, '"migration":999'),
        ),
      /newer paperweave/,
    ],
  ])('%s is refused before anything is written', async (_, change, reason) => {
    await emptied();
    const path = join(folder, 'changed.jsonl.gz');
    writeFileSync(path, change(readFileSync(file)));
    await expect(restoreBackup(graph, path)).rejects.toThrow(reason);
    await checkRestored(graph);
    expect(await graph.read('MATCH (n:Entity) RETURN n LIMIT 1', {}, { timeoutMs: 10_000 })).toEqual([]);
  });

  it('does not take the place of a file, and of one that breaks off nothing is left', async () => {
    await expect(openBackup(file)).rejects.toThrow(/exists already/);
    await expect(openBackup(join(folder, 'graph'))).rejects.toThrow(/ends in \.gz/);
    const there = readdirSync(folder);
    const backup = await openBackup(join(folder, 'broken.jsonl.gz'));
    await expect(backup.write(graph, AbortSignal.abort())).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(there);
  });
});
