import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Graph, type GraphAddress } from '../../src/graph/graph';
import { keepPassword } from '../../src/neo4j/password';
import { placeOf } from '../../src/neo4j/place';
import { discard, hold, javaPid, throwAwayHome, until } from '../neo4j/throw-away';
import { emptyGraph, testAddress } from '../support';
import { contents } from './contents';

const PAPERS = 240;
const BATCH = 40;

const arxivOf = (i: number): string => `21${String(i % 12 || 1).padStart(2, '0')}.${String(10_000 + i)}`;

/** Papers that share authors, cite each other, name each other's things under several names, and some of which stand twice. */
function papers(): object[] {
  return Array.from({ length: PAPERS }, (_, i) => {
    const own = `Quorvex${i % 60}`;
    const theirs = `Quorvex${(i * 7 + 1) % 60}`;
    return {
      title: i % 40 === 39 ? `Paper ${i - 1} on Learned Things` : `Paper ${i} on Learned Things`,
      abstract: `We propose ${own}, a variant of ${theirs} for image classification. ${own} uses layer normalization and is compared with ${theirs} algorithm on ImageNet. It is called Mosaic Tuning (MT${i % 5}X) by some.`,
      authors: [`Ada Alpha${i % 13}`, `Bob Beta${i % 29}`],
      year: 2000 + (i % 25),
      venue: `Venue ${i % 3}`,
      ...(i % 4 === 0 ? { arxiv: arxivOf(i) } : {}),
      references: [`arxiv:${arxivOf(4 * ((i * 7) % 60))}`],
    };
  });
}

const folder = mkdtempSync(join(tmpdir(), 'paperweave-resume-'));
const file = join(folder, 'papers.jsonl');
writeFileSync(
  file,
  papers()
    .map((one) => `${JSON.stringify(one)}\n`)
    .join(''),
);

/** What the texts are read against. */
const data = join(folder, 'data');
mkdirSync(join(data, 'catalogue'), { recursive: true });
mkdirSync(join(data, 'vocabulary'));
writeFileSync(
  join(data, 'vocabulary', 'few.yaml'),
  `topics:
  - { name: computer vision, top: true }
  - { name: image classification, broader: [computer vision] }
methods:
  - { name: normalization layer, broader: [computer vision] }
  - { name: layer normalization, broader: [normalization layer] }
datasets:
  - { name: ImageNet }
`,
);

/** Runs an import in a process of its own; `at` is called with the number of papers after every batch. */
async function importing(
  address: GraphAddress,
  at: (read: number, child: ChildProcess) => void = () => undefined,
): Promise<{ code: number | null; last: string }> {
  const root = join(__dirname, '..', '..');
  if (!existsSync(join(root, 'dist', 'ingest', 'readers.js'))) {
    throw new Error('build first: npm run build');
  }
  const child = spawn(
    process.execPath,
    [join(__dirname, 'importer.mjs'), JSON.stringify(address), file, String(BATCH), data],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  let last = '';
  for await (const line of createInterface({ input: child.stdout })) {
    last = line;
    at(Number(line) || 0, child);
  }
  return { code: await ended, last };
}

describe('an import that was broken off', () => {
  let undisturbed: string[];

  beforeAll(async () => {
    const graph = await emptyGraph();
    expect((await importing(testAddress())).code).toBe(0);
    undisturbed = await contents(graph);
    expect(undisturbed.filter((line) => line.includes('"layer normalization"')).length).toBeGreaterThan(0);
    await graph.close();
  }, 240_000);

  it.each([BATCH, 3 * BATCH, 5 * BATCH])(
    'by a kill of the importer after %i papers comes to the same graph when run again',
    async (many) => {
      const graph = await emptyGraph();
      const killed = await importing(testAddress(), (read, child) => {
        if (read >= many) {
          child.kill('SIGKILL');
        }
      });
      expect(killed.code).not.toBe(0);
      const again = await importing(testAddress());
      expect(again.code).toBe(0);
      expect(JSON.parse(again.last)).toMatchObject({ read: PAPERS });
      expect(await contents(graph)).toEqual(undisturbed);
      await graph.close();
    },
    240_000,
  );

  it('by a kill of Neo4j comes to the same graph', async () => {
    const home = throwAwayHome();
    const { child, held } = await hold(home);
    try {
      if (held.way !== 'local') {
        return;
      }
      const address = { uri: held.uri, user: 'neo4j', password: keepPassword(placeOf(home)) };
      let kills = 0;
      const disturbed = await importing(address, (read) => {
        if (read >= 2 * BATCH && kills < 1) {
          kills += 1;
          process.kill(javaPid(home), 'SIGKILL');
        }
      });
      // It may have waited until Neo4j came back; when it gave up, it is run again.
      const graph = new Graph(address, { patienceMs: 60_000 });
      await until('Neo4j answers again', 120, () =>
        graph.ping().then(
          () => true,
          () => false,
        ),
      );
      expect(kills).toBe(1);
      if (disturbed.code !== 0) {
        expect((await importing(address)).code).toBe(0);
      }
      expect(await contents(graph)).toEqual(undisturbed);
      await graph.close();
    } finally {
      child.stdin!.end();
      child.kill();
      await new Promise((resolve) =>
        child.exitCode === null ? child.once('close', resolve) : resolve(null),
      );
      discard(home);
    }
  }, 400_000);
});
