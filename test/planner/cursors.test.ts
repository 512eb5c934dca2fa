import { type ApolloServer } from '@apollo/server';
import { buildSchema } from '../../src/schema';
import { createApollo, type RequestContext } from '../../src/server/apollo';
import { loadFixture } from '../fixture/load';
import { emptyGraph } from '../support';
import { type Graph } from '../../src/graph/graph';
import { post } from './recording';

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The same sort values come several times, and one paper comes before, one among and one after all others. */
const INSERT = `
  UNWIND [[0, 'AAA', '2000-01-01'], [20180901, 'lantern light from attention alone', '2026-01-05'], [99999999, 'zzz', '2100-01-01']] AS given
  UNWIND ['paper:0-inserted-', 'paper:zz-inserted-'] AS prefix
  MATCH (c:Entity {id: 'model:lantern'})
  CREATE (p:Entity:Paper {id: prefix + given[0] + '-' + $round, title: given[1], titleKey: toLower(given[1]), sortDate: given[0],
    addedAt: datetime(given[2] + 'T03:04:05.678Z'), citationCount: given[0] % 4, codeUrls: []})
  CREATE (p)-[:USES {key: p.id, rank: 2, confidence: 1.0, sources: ['extracted']}]->(c)
  CREATE (p)-[:COMPARES {key: p.id, rank: 4, confidence: 1.0, sources: ['extracted']}]->(c)`;

describe('cursors', () => {
  let graph: Graph;
  let server: ApolloServer<RequestContext>;

  beforeEach(async () => {
    graph = await emptyGraph();
    await loadFixture(graph);
    server = createApollo(buildSchema());
    await server.start();
  });

  afterEach(async () => {
    await server?.stop();
    await graph?.close();
  });

  async function ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
    const { text } = await post(server, graph, { query, variables });
    const { data, errors } = JSON.parse(text) as { data: T; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  }

  const lists: Record<string, (order: string, after: string | null, first: number) => Promise<Page>> = {
    'all papers': async (orderBy, after, first) => {
      const query = `query ($orderBy: PaperOrder!, $after: String, $first: Int!) {
        papers(orderBy: $orderBy, after: $after, first: $first) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
      return (await ask<{ papers: Page }>(query, { orderBy, after, first })).papers;
    },
    "a concept's papers": async (orderBy, after, first) => {
      const query = `query ($orderBy: PaperOrder!, $after: String, $first: Int!) { model(id: "model:lantern") {
        papers(orderBy: $orderBy, after: $after, first: $first) { nodes { id } pageInfo { hasNextPage endCursor } } } }`;
      return (await ask<{ model: { papers: Page } }>(query, { orderBy, after, first })).model.papers;
    },
  };

  const orders = ['NEWEST', 'OLDEST', 'RECENTLY_ADDED', 'MOST_CITED', 'TITLE'];

  describe.each(Object.keys(lists))('of %s', (list) => {
    test.each(orders)('ordered by %s stay right while papers come and go', async (order) => {
      const read = lists[list]!;
      const before = (await read(order, null, 100)).nodes.map(({ id }) => id);
      const seen: string[] = [];
      const deleted = new Set<string>();
      let after: string | null = null;
      for (let round = 0; ; round++) {
        const page: Page = await read(order, after, 2);
        seen.push(...page.nodes.map(({ id }) => id));
        if (!page.pageInfo.hasNextPage) {
          break;
        }
        after = page.pageInfo.endCursor;
        // The paper that the cursor names goes, and one that was not reached yet.
        const gone = [seen.at(-1)!, ...before.filter((id) => !seen.includes(id)).slice(1, 2)];
        if (round < 2) {
          gone.slice(1).forEach((id) => deleted.add(id));
          await graph.write(async (transaction) => {
            await transaction.run('UNWIND $gone AS id MATCH (p:Entity {id: id}) DETACH DELETE p', { gone });
            await transaction.run(INSERT, { round: String(round) });
          });
        }
      }
      const present = before.filter((id) => !deleted.has(id));
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => !id.includes('inserted'))).toEqual(present);
    });
  });

  test('of descent tell apart the ways in which one descends from another', async () => {
    await graph.write((transaction) =>
      transaction.run(`MATCH (from:Entity {id: 'model:lantern-lite'}), (to:Entity {id: 'model:lantern'})
        CREATE (from)-[:VARIANT_OF {key: 'a variant'}]->(to), (from)-[:REPLACES {key: 'takes its place'}]->(to)`),
    );
    const query = `query ($after: String, $first: Int!) { model(id: "model:lantern-lite") {
      origins(after: $after, first: $first) { edges { relation node { id } } pageInfo { hasNextPage endCursor } totalCount } } }`;
    interface Origins {
      readonly model: {
        readonly origins: Page & { readonly edges: readonly unknown[]; readonly totalCount: number };
      };
    }
    const whole = (await ask<Origins>(query, { first: 100, after: null })).model.origins;
    const pages: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Origins = await ask(query, { first: 1, after });
      pages.push(...page.model.origins.edges);
      ({ endCursor: after, hasNextPage: more } = page.model.origins.pageInfo);
    }
    expect(pages).toEqual(whole.edges);
    expect(pages).toHaveLength(whole.totalCount);
    expect(pages.filter((edge) => JSON.stringify(edge).includes('"model:lantern"'))).toHaveLength(3);
  });

  test('every list, page by page, is the list as a whole', async () => {
    for (const read of Object.values(lists)) {
      for (const order of orders) {
        const whole = (await read(order, null, 100)).nodes;
        const pages: Page['nodes'][number][] = [];
        for (let after: string | null = null, more = true; more;) {
          const page: Page = await read(order, after, 3);
          pages.push(...page.nodes);
          ({ endCursor: after, hasNextPage: more } = page.pageInfo);
        }
        expect(pages).toEqual(whole);
      }
    }
  });
});
