import { migrate, readMigrations } from '../../src/graph/migrations';
import { loadFixture } from '../fixture/load';
import { askingOver, type Asking } from './ask';

/** Names and authors whose tier is not that of their papers, or that have no key for search. */
const STALE = `
  MATCH (a:Alias)<-[:CALLED]-(c)
  WITH a, max(toInteger(log(c.paperCount + 1) / log(2))) AS tier
  WHERE a.tier IS NULL OR toInteger(a.tier) <> tier OR a.compact IS NULL OR a.compact <> replace(a.key, ' ', '')
  RETURN a.key AS name
  UNION ALL
  MATCH (n:Author) WHERE n.tier IS NULL OR toInteger(n.tier) <> toInteger(log(n.paperCount + 1) / log(2))
  RETURN n.name AS name`;

const TIME = { timeoutMs: 10_000 };

describe('searching the fixture', () => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await askingOver(loadFixture);
  }, 60_000);

  afterAll(() => asking?.close());

  interface Found {
    readonly search: {
      readonly totalCount: number | null;
      readonly truncated: boolean;
      readonly edges: readonly {
        readonly score: number;
        readonly cursor: string;
        readonly node: { id: string };
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean };
    };
  }
  const search = async (variables: Record<string, unknown>): Promise<Found['search']> => {
    const { data, errors } = await asking.ask<Found>(
      `query ($query: String!, $first: Int, $after: String) { search(query: $query, first: $first, after: $after) {
        totalCount truncated edges { score cursor node { id } } pageInfo { hasNextPage } } }`,
      { first: 20, ...variables },
    );
    expect(errors).toBeUndefined();
    return data.search;
  };

  test('what search keeps of names and people follows what is written', async () => {
    expect(await asking.graph.read(STALE, {}, TIME)).toEqual([]);
  });

  test.each([
    'C++ (foo',
    'AND /x',
    'OR',
    'NOT lantern"',
    '"',
    '\\',
    '*:*',
    'title:x',
    '[a TO b]',
    '{x',
    '~2',
    '^9',
    '++',
    '🦊',
    ' ',
  ])('%j is text, and no error', async (query) => {
    expect(await search({ query })).toHaveProperty('edges');
  });

  test('nothing is found of nothing', async () => {
    for (const query of ['', ' \n', '()', '-- ++', '🦊']) {
      expect(await search({ query })).toMatchObject({ totalCount: 0, truncated: false, edges: [] });
    }
  });

  test('a text that is too long is refused with the bound; one as long as may be is answered', async () => {
    await search({ query: 'lantern heron '.repeat(71) });
    await search({ query: 'x'.repeat(1_000) });
    for (const query of [
      'query ($t: String!) { search(query: $t) { nodes { id } } }',
      'query ($t: String!) { complete(prefix: $t) { text } }',
      'query ($t: String!) { resolve(text: $t) { name } }',
    ]) {
      const { errors } = await asking.ask(query, { t: 'x'.repeat(1_001) });
      expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
      expect(errors![0]!.message).toMatch(/1000 characters; it has 1001/);
    }
  });

  test('more than the bound is refused', async () => {
    for (const query of [
      '{ complete(prefix: "l", first: 21) { text } }',
      '{ resolve(text: "l", first: 51) { name } }',
    ]) {
      const { errors } = await asking.ask(query);
      expect(errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });

  test('pages of one are the whole in its order, nothing twice', async () => {
    const whole = await search({ query: 'lantern attention' });
    const paged: unknown[] = [];
    for (let after: string | undefined; paged.length < 50;) {
      const page: Found['search'] = await search({ query: 'lantern attention', first: 1, after });
      paged.push(...page.edges);
      after = page.edges[0]?.cursor;
      if (!page.pageInfo.hasNextPage) {
        break;
      }
    }
    expect(whole.edges.length).toBeGreaterThan(4);
    expect(paged).toEqual(whole.edges);
    expect(new Set(whole.edges.map(({ node }) => node.id)).size).toBe(whole.edges.length);
    expect(whole.totalCount).toBe(whole.edges.length);
  });

  test('a graph that was filled before search kept anything is searched as any other', async () => {
    const before = await search({ query: 'lantern' });
    await asking.graph.define(
      'MATCH (n) WHERE n:Alias OR n:Author CALL (n) { REMOVE n.compact, n.tier } IN TRANSACTIONS OF 1000 ROWS',
    );
    for (const name of ['alias_name', 'author_name', 'paper_title', 'concept_description']) {
      await asking.graph.define(`DROP INDEX ${name}`);
    }
    await asking.graph.define('MATCH (m:Migration) WHERE m.version > 1 DELETE m');
    expect(await migrate(asking.graph)).toEqual(
      readMigrations()
        .slice(1)
        .map(({ version }) => version),
    );
    expect(await asking.graph.read(STALE, {}, TIME)).toEqual([]);
    expect(await search({ query: 'lantern' })).toEqual(before);
  });
});
