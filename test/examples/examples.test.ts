import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isInterfaceType } from 'graphql';
import { chromium } from 'playwright-core';
import { readCatalogue } from '../../src/catalogue/read';
import { type Graph } from '../../src/graph/graph';
import { loadCatalogue } from '../../src/ingest/load-catalogue';
import { buildSchema } from '../../src/schema';
import { type RunningServer, serve } from '../../src/server/server';
import { emptyGraph } from '../support';
import { findChromium } from '../web/chromium';
import { python } from './python';

const EXAMPLES = join(__dirname, '..', '..', 'examples');
const RELAY = join(EXAMPLES, 'relay');
const MODULES = join(__dirname, '..', '..', 'node_modules');
const LOW_RANK = '{ concepts: { anyOf: ["name:low-rank adaptation"] } }';
const schema = buildSchema();
const run = promisify(execFile);

interface PaperList {
  readonly papers: {
    readonly nodes: readonly { readonly id: string; readonly title: string }[];
    readonly totalCount: number;
  };
}

describe('the examples for authors of clients', () => {
  let graph: Graph;
  let server: RunningServer;

  beforeAll(async () => {
    graph = await emptyGraph();
    await loadCatalogue(graph, readCatalogue());
    server = await serve(graph, schema, { port: 0, host: '127.0.0.1' });
  });

  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  /** Runs an example against the server. @returns what it wrote, line by line. */
  async function lines(command: string, ...args: readonly string[]): Promise<string[]> {
    const { stdout } = await run(command, args, {
      env: { ...process.env, PAPERWEAVE_URL: `${server.address}/graphql` },
      maxBuffer: 16 * 2 ** 20,
    });
    return stdout.trimEnd().split('\n');
  }

  async function papersOf(where: string): Promise<PaperList['papers']> {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `{ papers(where: ${where}, first: 100) { nodes { id title } totalCount } }`,
      }),
    });
    return ((await response.json()) as { data: PaperList }).data.papers;
  }

  test('fetch: finds every paper once, over several pages', async () => {
    const { nodes } = await papersOf(LOW_RANK);
    expect(nodes.length).toBeGreaterThan(5);
    const printed = await lines(process.execPath, join(EXAMPLES, 'fetch', 'papers-of-a-technique.mjs'));
    expect(printed.map((line) => /<(.+)>$/.exec(line)?.[1])).toEqual(nodes.map(({ id }) => id));
  });

  describe('Apollo Client', () => {
    const script = join(EXAMPLES, 'apollo', 'reading.mjs');

    test('merges pages, and finds a paper of a list in its cache', async () => {
      const [first, second, cached, other] = await lines(process.execPath, script);
      expect(first).toBe('1 requests: the first page, 5 papers, 5 different ones');
      expect(second).toBe('2 requests: with the second page, 10 papers, 10 different ones');
      expect(cached).toMatch(/^2 requests: paper:\S+ is ".+", from the list$/);
      expect(other).toBe('3 requests: a paper by another id is asked for once');
    });

    test('is told of the types that implement each interface', () => {
      const told = /possibleTypes: (\{.+?\n {2}\}),/s.exec(readFileSync(script, 'utf8'))![1]!;
      const implementing = Object.values(schema.getTypeMap())
        .filter(isInterfaceType)
        .map(
          (type) =>
            [
              type.name,
              schema
                .getPossibleTypes(type)
                .map(({ name }) => name)
                .sort(),
            ] as const,
        );
      expect(
        JSON.parse(
          told
            .replace(/(\w+):/g, '"$1":')
            .replace(/'/g, '"')
            .replace(/,(?=\s*[\]}])/g, ''),
        ),
      ).toEqual(Object.fromEntries(implementing));
    });
  });

  describe('Relay', () => {
    const manifest = join(RELAY, 'documents.json');

    const kept = readFileSync(manifest, 'utf8');
    let compiled: string;

    beforeAll(async () => {
      try {
        // It writes down only what it compiles anew.
        rmSync(join(RELAY, 'src', '__generated__'), { recursive: true, force: true });
        writeFileSync(manifest, '{}\n');
        await run(process.execPath, [join(MODULES, 'relay-compiler', 'cli.js')], { cwd: RELAY });
        compiled = readFileSync(manifest, 'utf8');
      } finally {
        writeFileSync(manifest, kept);
      }
    });

    test('its compiler takes the schema, what it makes of it is typed, and its documents are those kept', async () => {
      expect(JSON.parse(compiled)).toEqual(JSON.parse(kept));
      await run(process.execPath, [join(MODULES, 'typescript', 'bin', 'tsc'), '--noEmit', '-p', RELAY]);
    });

    const browser = findChromium();
    (browser ? test : test.skip)(
      `shows two pages of related work in a browser, from a server that runs no other documents${
        browser ? '' : ': no Chromium or Chrome on this machine'
      }`,
      async () => {
        const trusting = await serve(graph, schema, {
          port: 0,
          host: '127.0.0.1',
          trustedDocumentsOnly: true,
          documentsFile: manifest,
        });
        // A page waits as long as a person does; a busy machine may take longer to plan a question that is new.
        const [first, next] = Object.values(JSON.parse(kept) as Record<string, string>);
        const { paper } = (await planned(trusting.address, first!, { id: 'arxiv:2106.09685' })) as FirstPage;
        await planned(trusting.address, next!, { id: paper.id, after: paper.related.pageInfo.endCursor });
        const page = await servePage(`${trusting.address}/graphql`);
        const chrome = await chromium.launch({ executablePath: browser!, args: ['--no-sandbox'] });
        try {
          const tab = await chrome.newPage();
          await tab.goto(`${page.address}/?paper=arxiv:2106.09685`);
          await tab.getByRole('heading', { name: 'After LoRA' }).waitFor();
          const papers = tab.getByRole('listitem');
          expect(await papers.count()).toBe(5);
          await tab.getByRole('button', { name: 'More' }).click();
          await papers.nth(9).waitFor();
          expect(new Set(await papers.allTextContents()).size).toBe(10);
        } finally {
          await chrome.close();
          await page.close();
          await trusting.stop();
        }
      },
    );
  });

  describe('the notebook', () => {
    const found = python(join(EXAMPLES, 'notebook', 'requirements.txt'));

    if ('missed' in found) {
      test.skip(`runs: ${found.missed}`, () => undefined);
    } else {
      test('runs: a list of all pages, what to read next, and a picture', async () => {
        const notebook = join(EXAMPLES, 'notebook', 'related-work.ipynb');
        const source = cellsOf(notebook).map(({ source }) => source.join(''));
        for (const [, question] of source.join('\n').matchAll(/"""\n(query [^]+?)"""/g)) {
          // An id of another scheme is found in another way, and planned anew.
          for (const id of ['arxiv:2106.09685', 'paper:arxiv-2106.09685']) {
            const variables = { technique: 'name:low-rank adaptation', first: 10, to: [id], id };
            await planned(server.address, question!, variables);
          }
        }
        const [answer] = await lines(found.interpreter, join(__dirname, 'run-notebook.py'), notebook);
        const cells = JSON.parse(answer!) as Output[][];
        const { totalCount } = await papersOf(LOW_RANK);
        expect(texts(cells[1]!)).toContain(
          `${totalCount} of ${totalCount} papers, in ${Math.ceil(totalCount / 10)} pages`,
        );
        expect(texts(cells[2]!)).toContain('because of');
        expect(texts(cells[3]!)).toContain('neighbours');
        expect(cells[4]!.some(({ data }) => data?.['image/png'])).toBe(true);
      });
    }

    test('is kept without answers', () => {
      const cells = cellsOf(join(EXAMPLES, 'notebook', 'related-work.ipynb'));
      expect(cells.filter((cell) => cell.outputs?.length || cell.execution_count)).toEqual([]);
    });
  });
});

interface FirstPage {
  readonly paper: {
    readonly id: string;
    readonly related: { readonly pageInfo: { readonly endCursor: string } };
  };
}

/** Asks until the database has planned the question. */
async function planned(address: string, query: string, variables: object): Promise<unknown> {
  for (;;) {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data: unknown;
      errors?: { message: string; extensions: { code: string } }[];
    };
    if (!errors) {
      return data;
    }
    if (errors[0]!.extensions.code !== 'TIMEOUT') {
      throw new Error(errors[0]!.message);
    }
  }
}

interface Cell {
  readonly source: readonly string[];
  readonly outputs?: readonly unknown[];
  readonly execution_count?: number | null;
}

function cellsOf(notebook: string): Cell[] {
  return (JSON.parse(readFileSync(notebook, 'utf8')) as { cells: Cell[] }).cells;
}

interface Output {
  readonly text?: string;
  readonly data?: Readonly<Record<string, string>>;
}

function texts(outputs: readonly Output[]): string {
  return outputs.map(({ text, data }) => text ?? data?.['text/plain'] ?? '').join('\n');
}

interface Page {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the page of the Relay example in a process of its own, as Vite is no CommonJS module. */
async function servePage(endpoint: string): Promise<Page> {
  const child = execFile(
    process.execPath,
    [
      join(MODULES, 'vite', 'bin', 'vite.js'),
      RELAY,
      '--config',
      join(RELAY, 'vite.config.mjs'),
      '--port',
      '0',
      '--host',
      '127.0.0.1',
    ],
    { env: { ...process.env, PAPERWEAVE_URL: endpoint, NO_COLOR: '1' } },
  );
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout!.on('data', (text: string) => {
      said += text;
      const found = /(http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.stderr!.on('data', (text: string) => (said += text));
    child.once('close', () => reject(new Error(`Vite ended: ${said}`)));
  });
  return {
    address,
    close: () => {
      child.kill();
      return closed;
    },
  };
}
