import { type ApolloServer } from '@apollo/server';
import neo4j from 'neo4j-driver';
import { buildSchema } from '../../src/schema';
import { type Caller } from '../../src/server/access/access';
import { createApollo, type RequestContext } from '../../src/server/apollo';
import { loadFixture } from '../fixture/load';
import { post } from '../planner/recording';
import { emptyGraph, testAddress } from '../support';
import { askings, withValue, type Asking, type Usable } from './askings';
import { WatchedGraph } from './watched-graph';

/** Stands in every hostile text: where it is found, the text came. */
const MARK = 'h0stile';

const HOSTILE: readonly string[] = [
  `${MARK}' OR 1=1 //`,
  `${MARK}"}) DETACH DELETE n //`,
  `${MARK}\`) DETACH DELETE n WITH 1 AS x MATCH (\`m`,
  `${MARK}\\' RETURN 1 UNION MATCH (n) DETACH DELETE n //\\`,
  `${MARK} $p0 \${p0} {{p0}} $written`,
  `${MARK} CALL dbms.shutdown() /* */ -- ;`,
  `${MARK}\u0000\u0001\u001b[31m\r\n\t`,
  `${MARK} <script>alert(1)</script> <!-- ]]> &amp; "'`,
  `${MARK}:* AND (title:/x/ OR "a b"~3)^9 \\ + - && || ! { } [ ] ? ~`,
  `${MARK} \ud800 \ufffe \u202e \u2028 ${'𝕏'.repeat(3)} é`,
  `${MARK}' `.repeat(400),
];

/** Arguments that a node is named by take any of these forms. */
const AS_ID: readonly ((text: string) => string)[] = [
  (text) => `title:${text}`,
  (text) => `name:${text}`,
  (text) => `doi:10.5555/${text.replace(/\s/gu, '')}`,
  (text) => `method:${text.replace(/\s/gu, '')}`,
];

const PAPER = 'paper:doi-10.5555/lantern.1';
const IDS: Readonly<Record<string, string>> = {
  paper: PAPER,
  papers: PAPER,
  to: PAPER,
  method: 'method:early-exit',
  model: 'model:lantern',
  topic: 'topic:machine-learning',
  dataset: 'dataset:murmur',
  author: 'author:ada-finch',
  venue: 'venue:proceedings-of-invented-learning',
};

const usable: Usable = (coordinate, name) => {
  const field = /^(?:Query\.|Mutation\.)?(\w+)\(/.exec(coordinate)?.[1] ?? '';
  if (['id', 'ids', 'from', 'into', 'node', 'of', 'by', 'note', 'change'].includes(name)) {
    return (
      IDS[field.replace(/s$/, '')] ??
      (field === 'mergePapers' && name === 'from' ? 'arxiv:2002.00002' : PAPER)
    );
  }
  if (['concept', 'broader', 'allOf', 'anyOf', 'noneOf'].includes(name)) {
    return 'method:early-exit';
  }
  const plain: Readonly<Record<string, unknown>> = {
    first: 2, after: null, limit: 5, hops: 1, maxHops: 2, minShared: 1, year: 2020, yearFrom: 2000, yearTo: 2030,
    confidence: 0.5, minConfidence: 0, includeNarrower: true, hasCode: true, published: '2020-01-02',
    publishedFrom: '2000-01-01', publishedTo: '2030-01-01', addedSince: '2000-01-01T00:00:00Z',
    since: '2000-01-01T00:00:00Z', scheme: 's2corpus', value: '7', arxiv: '2201.00001', doi: '10.5555/x',
    url: 'https://example.org/x', codeUrls: 'https://example.org/x', key: null,
  }; // prettier-ignore
  return name in plain ? plain[name] : (IDS[name] ?? 'early exit');
};

const WRITER: Caller = { name: 'ada', scope: 'write', known: true };

interface Told {
  readonly status: number;
  readonly data?: unknown;
  readonly codes: readonly string[];
  readonly text: string;
}

// Hundreds of questions of as many shapes, each of which the database plans anew.
jest.setTimeout(600_000);

describe('hostile text in every argument of the schema', () => {
  const schema = buildSchema();
  const all = askings(schema, usable);
  let graph: WatchedGraph;
  let server: ApolloServer<RequestContext>;

  beforeAll(async () => {
    const empty = await emptyGraph();
    await loadFixture(empty);
    await empty.close();
    graph = new WatchedGraph(testAddress());
    server = createApollo(schema, { newSubqueries: 1_000_000 });
    await server.start();
  });

  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  async function ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<Told> {
    const { status, text } = await post(server, graph, { query, variables }, { caller: WRITER });
    const { data, errors = [] } = JSON.parse(text) as {
      data?: unknown;
      errors?: { extensions: { code: string } }[];
    };
    return { status, data, codes: errors.map(({ extensions }) => extensions.code), text };
  }

  /** How much there is of everything, and of what nobody may touch. */
  async function counted(): Promise<unknown> {
    return graph.read(
      `MATCH (n) WHERE NOT n:Change AND NOT n:ChangeDetail AND NOT n:GraphState
       OPTIONAL MATCH (n)-[r]->() RETURN labels(n)[0] AS label, count(DISTINCT n), count(r) ORDER BY label`,
      {},
      { timeoutMs: 20_000 },
    );
  }

  /** Whether any node holds this very text. */
  async function arrived(text: string): Promise<boolean> {
    const rows = await graph.read(
      'MATCH (n) WHERE any(key IN keys(n) WHERE n[key] = $text OR (n[key] IS :: LIST<STRING NOT NULL> AND $text IN n[key])) RETURN count(n)',
      { text },
      { timeoutMs: 20_000 },
    );
    return rows[0]![0] !== 0;
  }

  test('finds arguments to try wherever the schema has some', () => {
    const fields = Object.values(schema.getTypeMap())
      .filter((type) => 'getFields' in type && !type.name.startsWith('__') && !('resolveType' in type))
      .flatMap((type) =>
        Object.values(
          (type as { getFields(): Record<string, { name: string; args?: unknown[] }> }).getFields(),
        )
          .filter(({ args }) => (args?.length ?? 0) > 0)
          .map(({ name }) => `${type.name}.${name}`),
      );
    expect(all.map(({ coordinate }) => coordinate).sort()).toEqual(fields.sort());
    expect(all.flatMap(({ leaves }) => leaves).length).toBeGreaterThan(200);
  });

  test('reaches every field with usable values', async () => {
    const failed: string[] = [];
    for (const { coordinate, query, variables, isMutation } of all) {
      if (!isMutation) {
        const { status, codes, text } = await ask(query, variables);
        // A slow machine may take too long to plan what was never asked before.
        if (status !== 200 || codes.some((code) => code !== 'TIMEOUT')) {
          failed.push(`${coordinate}: ${text}`);
        }
      }
    }
    expect(failed).toEqual([]);
  });

  test('is that text to every query, or is refused with a code', async () => {
    const before = await counted();
    const faults: string[] = [];
    for (const one of all.filter(({ isMutation }) => !isMutation)) {
      faults.push(...(await faultsOf(one)));
    }
    expect(faults).toEqual([]);
    expect(await counted()).toEqual(before);
  });

  test('is that text to every mutation, or is refused with a code', async () => {
    const faults: string[] = [];
    for (const one of all.filter(({ isMutation }) => isMutation)) {
      faults.push(...(await faultsOf(one)));
    }
    expect(faults).toEqual([]);
    const lost = await graph.read(
      'MATCH (p:Entity {id: $id}) RETURN p.title, COUNT { (:Author) } > 5',
      { id: PAPER },
      { timeoutMs: 5_000 },
    );
    expect(lost).toEqual([['Lantern: Light from Attention Alone', true]]);
  });

  /** What went wrong when each place had a hostile text, one after the other. */
  async function faultsOf({ coordinate, query, variables, leaves, isMutation }: Asking): Promise<string[]> {
    const faults: string[] = [];
    for (const [i, leaf] of leaves.entries()) {
      // Every place has its turn with two of the texts, one that names a node also in a form that does; together they have all.
      const texts = [0, 5].map((step) => HOSTILE[(i + step) % HOSTILE.length]!);
      const given = leaf.reduce<unknown>(
        (at, key) => (at as Record<string | number, unknown>)?.[key],
        variables,
      );
      const forms = /^(?:[a-z]+:)\S+$/.test(String(given)) ? [AS_ID[i % AS_ID.length]!] : [];
      for (const text of [...texts, ...forms.map((form) => form(texts[0]!))]) {
        const { status, codes, text: answer, data } = await ask(query, withValue(variables, leaf, text));
        const where = `${coordinate} ${leaf.join('.')} ${JSON.stringify(text).slice(0, 60)}`;
        if (status >= 500 || codes.some((code) => ['INTERNAL_SERVER_ERROR', undefined].includes(code))) {
          faults.push(`${where}: ${status} ${answer.slice(0, 300)}`);
        } else if (codes.length === 0 && isMutation && data && !(await kept(leaf, text))) {
          faults.push(`${where}: taken, but not as that text`);
        }
      }
    }
    return faults;
  }

  /** Whether a text that a mutation took stands in the graph as it came. A tag is the same in any spelling, and a key is no text. */
  async function kept(leaf: readonly (string | number)[], text: string): Promise<boolean> {
    const name = String(leaf.findLast((key) => typeof key === 'string'));
    return !STORED.includes(name) || (await arrived(text.trim()));
  }

  test('never becomes part of a statement, and no query sends one that writes', async () => {
    const statements = [...graph.reading, ...graph.writing];
    expect(statements.length).toBeGreaterThan(100);
    expect(statements.filter((text) => text.includes(MARK))).toEqual([]);
    const address = testAddress();
    const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
    const writing: string[] = [];
    try {
      for (const text of graph.reading) {
        const names = [...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name, null] as const);
        const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, Object.fromEntries(names));
        if (summary.queryType !== 'r') {
          writing.push(text);
        }
      }
    } finally {
      await driver.close();
    }
    expect(writing).toEqual([]);
  });
});

/** Arguments of mutations whose text is kept. */
const STORED = [
  'why',
  'key',
  'text',
  'title',
  'abstract',
  'authors',
  'venue',
  'name',
  'description',
  'aliases',
  'evidence',
];
