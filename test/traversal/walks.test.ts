import { type ApolloServer } from '@apollo/server';
import { buildSchema } from '../../src/schema';
import { createApollo, type RequestContext } from '../../src/server/apollo';
import { loadFixture } from '../fixture/load';
import { post, RecordingGraph } from '../planner/recording';
import { emptyGraph, testAddress } from '../support';

interface Identified {
  readonly id: string;
}

interface Step {
  readonly type: string;
  readonly from: Identified;
  readonly to: Identified;
}

interface Found {
  readonly outcome: string;
  readonly paths: readonly {
    readonly length: number;
    readonly cost: number;
    readonly nodes: readonly Identified[];
    readonly links: readonly Step[];
  }[];
}

const PATHS = `query ($from: ID!, $to: ID!, $maxHops: Int, $via: [LinkType!], $minConfidence: Float) {
  paths(from: $from, to: $to, maxHops: $maxHops, via: $via, minConfidence: $minConfidence, first: 20) {
    outcome
    paths { length cost nodes { id } links { type confidence from { id } to { id } } } } }`;

describe('walks over the graph', () => {
  let graph: RecordingGraph;
  let server: ApolloServer<RequestContext>;

  beforeAll(async () => {
    const empty = await emptyGraph();
    await loadFixture(empty);
    await empty.close();
    graph = new RecordingGraph(testAddress());
    server = createApollo(buildSchema());
    await server.start();
  });

  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  async function ask<T>(query: string, variables?: Record<string, unknown>): Promise<T> {
    const { text } = await post(server, graph, { query, variables });
    const { data, errors } = JSON.parse(text) as { data: T; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  }

  async function paths(variables: Record<string, unknown>): Promise<Found> {
    return (await ask<{ paths: Found }>(PATHS, { maxHops: 6, ...variables })).paths;
  }

  /** Every relationship between nodes that have an id, as `from TYPE to`. */
  async function links(): Promise<Set<string>> {
    const rows = await graph.read(
      "MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id + ' ' + type(r) + ' ' + b.id AS link",
      {},
      { timeoutMs: 10_000 },
    );
    return new Set(rows.map(([link]) => link as string));
  }

  const written = ({ from, type, to }: Step): string => `${from.id} ${type} ${to.id}`;

  const ENDS = [
    ['arxiv:1805.00004', 'model:gamma-heron-two'],
    ['dataset:murmur-hard', 'author:hugo-brandt'],
    ['title:Rounding, Gently', 'title:Untitled Fragments'],
    ['topic:machine-learning', 'venue:workshop-on-windows'],
  ] as const;

  test.each(ENDS)('the steps of each path from %s to %s exist and lead there', async (from, to) => {
    const there = await links();
    const found = await paths({ from, to });
    const nodes = await ask<{ from: Identified; to: Identified }>(
      'query ($from: ID!, $to: ID!) { from: node(id: $from) { id } to: node(id: $to) { id } }',
      { from, to },
    );
    expect(found.outcome).toBe(found.paths.length > 0 ? 'FOUND' : 'NONE_WITHIN_BOUNDS');
    for (const path of found.paths) {
      const ids = path.nodes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([ids[0], ids.at(-1)]).toEqual([nodes.from.id, nodes.to.id]);
      expect([path.length, path.links.length]).toEqual([ids.length - 1, ids.length - 1]);
      path.links.forEach((link, i) => {
        expect(there).toContain(written(link));
        expect([link.from.id, link.to.id].sort()).toEqual([ids[i]!, ids[i + 1]!].sort());
      });
    }
    const costs = found.paths.map(({ cost }) => cost);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
  });

  test.each(ENDS)('what connects %s with %s connects them the other way round', async (from, to) => {
    const [there, back] = [
      await paths({ from, to, maxHops: 4 }),
      await paths({ from: to, to: from, maxHops: 4 }),
    ];
    expect(back.outcome).toBe(there.outcome);
    expect(back.paths.map(({ cost }) => cost)).toEqual(there.paths.map(({ cost }) => cost));
  });

  test('a hub is walked through only where there is no other way', async () => {
    await graph.write((transaction) =>
      transaction.run(`
          MATCH (one:Entity {id: 'paper:arxiv-1805.00004'}), (other:Entity {id: 'model:gamma-heron-two'})
          CREATE (hub:Entity:Author {id: 'author:hub', name: 'Hub', sortName: 'hub', nameKey: 'hub', paperCount: 0})
          CREATE (hub)<-[:AUTHORED_BY {position: 9}]-(one), (hub)<-[:AUTHORED_BY {position: 9}]-(other)
          WITH hub UNWIND range(1, 500) AS i
          CREATE (hub)<-[:AUTHORED_BY {position: 1}]-(:Entity:Paper {id: 'paper:of-hub-' + i, title: 'Of the hub ' + i, codeUrls: []})`),
    );
    const through = (found: Found): boolean =>
      found.paths.some(({ nodes }) => nodes.some(({ id }) => id === 'author:hub'));
    const ends = { from: 'arxiv:1805.00004', to: 'model:gamma-heron-two' };
    const [free, only] = [await paths(ends), await paths({ ...ends, via: ['AUTHORED_BY'], maxHops: 2 })];
    expect([free.outcome, through(free)]).toEqual(['FOUND', false]);
    expect([only.outcome, through(only)]).toEqual(['FOUND', true]);
    expect((await paths({ ...ends, to: 'author:hub' })).paths[0]!.length).toBe(1);
    const around = await ask<{ neighborhood: { nodes: readonly Identified[]; truncated: boolean } }>(
      '{ neighborhood(ids: ["author:hub"], limit: 20) { nodes { id } truncated } }',
    );
    expect([around.neighborhood.nodes.length, around.neighborhood.truncated]).toEqual([20, true]);
    await graph.write((transaction) =>
      transaction.run(`
        MATCH (hub:Entity {id: 'author:hub'}) OPTIONAL MATCH (hub)<--(p:Paper) WHERE p.id STARTS WITH 'paper:of-hub'
        DETACH DELETE hub, p`),
    );
  });

  test('a neighbourhood shows all that is between its nodes, and nothing else', async () => {
    const there = await links();
    const { neighborhood } = await ask<{
      neighborhood: { nodes: readonly Identified[]; links: readonly Step[]; truncated: boolean };
    }>(`{ neighborhood(ids: ["model:lantern", "method:early-exit"], hops: 2, limit: 25) {
      truncated nodes { id } links { type from { id } to { id } } } }`);
    const ids = neighborhood.nodes.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['model:lantern', 'method:early-exit']);
    expect(new Set(ids).size).toBe(25);
    const between = [...there].filter((link) => {
      const [from, , to] = link.split(' ');
      return ids.includes(from!) && ids.includes(to!);
    });
    expect(neighborhood.links.map(written).sort()).toEqual(between.sort());
  });

  test('ancestors and descendants are each other’s, and their ways lead there', async () => {
    const query = `query ($id: ID!) { node(id: $id) { id ... on Method { ancestors(first: 100) { ...D } descendants(first: 100) { ...D } }
      ... on Model { ancestors(first: 100) { ...D } descendants(first: 100) { ...D } } } }
      fragment D on DescentConnection { edges { steps node { id } way { from { id } to { id } } } }`;
    interface Descent {
      readonly edges: readonly {
        readonly steps: number;
        readonly node: Identified;
        readonly way: readonly Omit<Step, 'type'>[];
      }[];
    }
    const of = (id: string): Promise<{ node: { ancestors: Descent; descendants: Descent } }> =>
      ask(query, { id });
    const { node } = await of('model:gamma-heron-two');
    expect(node.ancestors.edges.map((edge) => [edge.node.id, edge.steps])).toEqual([
      ['model:heron', 1],
      ['model:lantern', 2],
      ['method:attention', 3],
    ]);
    for (const edge of node.ancestors.edges) {
      expect(edge.way.map(({ from }) => from.id)[0]).toBe('model:gamma-heron-two');
      expect(edge.way.at(-1)!.to.id).toBe(edge.node.id);
      const back = (await of(edge.node.id)).node.descendants.edges;
      expect(back.find((one) => one.node.id === 'model:gamma-heron-two')?.steps).toBe(edge.steps);
    }
  });

  test('what occurs together does so both ways, as often', async () => {
    const query =
      'query ($id: ID!) { node(id: $id) { ... on Concept { coOccurring(first: 100) { edges { count npmi node { id } } } } } }';
    interface Answer {
      readonly node: {
        readonly coOccurring: {
          readonly edges: readonly {
            readonly count: number;
            readonly npmi: number;
            readonly node: Identified;
          }[];
        };
      };
    }
    const { node } = await ask<Answer>(query, { id: 'model:lantern' });
    expect(node.coOccurring.edges.length).toBeGreaterThan(5);
    for (const edge of node.coOccurring.edges) {
      const back = await ask<Answer>(query, { id: edge.node.id });
      const same = back.node.coOccurring.edges.find((one) => one.node.id === 'model:lantern')!;
      expect([same.count, same.npmi]).toEqual([edge.count, edge.npmi]);
    }
  });

  test('a cross-table is the same turned over', async () => {
    interface Answer {
      readonly crossTable: {
        readonly cells: readonly {
          readonly row: Identified;
          readonly column: Identified;
          readonly count: number;
        }[];
      };
    }
    const query = `query ($of: [ID!]!, $by: [ID!]!) {
      crossTable(of: $of, by: $by) { cells { row { id } column { id } count } } }`;
    const of = ['method:conditional-computation', 'method:weight-rounding', 'topic:machine-learning'];
    const by = ['topic:language-modelling', 'topic:image-recognition'];
    const [one, other] = [await ask<Answer>(query, { of, by }), await ask<Answer>(query, { of: by, by: of })];
    const cells = one.crossTable.cells.map(({ row, column, count }) => `${row.id} ${column.id} ${count}`);
    expect(cells.length).toBe(6);
    expect(
      other.crossTable.cells.map(({ row, column, count }) => `${column.id} ${row.id} ${count}`).sort(),
    ).toEqual(cells.sort());
  });

  const BEYOND: readonly (readonly [string, string, RegExp])[] = [
    [
      'more hops than eight',
      '{ paths(from: "method:a", to: "method:b", maxHops: 9) { outcome } }',
      /"maxHops" must be from 1 to 8/,
    ],
    [
      'no path at all',
      '{ paths(from: "method:a", to: "method:b", first: 0) { outcome } }',
      /"first" must be from 1 to 20/,
    ],
    [
      'four hops around',
      '{ neighborhood(ids: ["method:a"], hops: 4) { truncated } }',
      /"hops" must be from 1 to 3/,
    ],
    [
      'too many nodes',
      '{ neighborhood(ids: ["method:a"], limit: 501) { truncated } }',
      /"limit" must be from 1 to 500/,
    ],
    [
      'a comparison of 21 papers',
      `{ compare(ids: [${'"method:a", '.repeat(21)}]) { truncated } }`,
      /"ids" holds 21 ids; at most 20 may be asked for/,
    ],
    [
      'a table of 21 rows',
      `{ crossTable(of: [${'"method:a", '.repeat(21)}], by: []) { cells { count } } }`,
      /"of" holds 21 ids; at most 20 may be asked for/,
    ],
  ];

  test.each(BEYOND)('%s: refused with the bound', async (_what, query, message) => {
    graph.taken();
    const { status, text } = await post(server, graph, { query });
    const { errors } = JSON.parse(text) as {
      errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
    };
    expect([status, errors.length, errors[0]!.extensions.code]).toEqual([400, 1, 'BAD_USER_INPUT']);
    expect(errors[0]!.message).toMatch(message);
    expect(graph.taken()).toEqual([]);
  });
});
