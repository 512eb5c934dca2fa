import { type ApolloServer } from '@apollo/server';
import { buildSchema } from '../../src/schema';
import { createApollo, type RequestContext } from '../../src/server/apollo';
import { loadFixture } from '../fixture/load';
import { emptyGraph, testAddress } from '../support';
import { post, RecordingGraph } from './recording';

interface Refusal {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly argument?: string };
}

describe('what is refused', () => {
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

  async function refused(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{ status: number; errors: readonly Refusal[]; ms: number }> {
    graph.taken();
    const started = performance.now();
    const { status, text } = await post(server, graph, { query, variables });
    const ms = performance.now() - started;
    const { errors, data } = JSON.parse(text) as { errors?: readonly Refusal[]; data?: unknown };
    expect(errors).toBeDefined();
    expect(data ?? null).toBeNull();
    expect(graph.taken()).toEqual([]);
    return { status, errors: errors!, ms };
  }

  async function expectCode(code: string, query: string, variables?: Record<string, unknown>): Promise<void> {
    const { status, errors } = await refused(query, variables);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(status).toBe(400);
  }

  async function cursor(query: string): Promise<string> {
    const { text } = await post(server, graph, { query });
    return /"endCursor":"([^"]+)"/.exec(text)![1]!;
  }

  const forge = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString('base64url');
  const AFTER = 'query ($after: String) { papers(after: $after) { nodes { id } } }';

  test('a cursor of another list, or of another order of the same', async () => {
    const authors = await cursor('{ authors(first: 1) { pageInfo { endCursor } } }');
    const byTitle = await cursor('{ papers(first: 1, orderBy: TITLE) { pageInfo { endCursor } } }');
    const oldest = await cursor('{ papers(first: 1, orderBy: OLDEST) { pageInfo { endCursor } } }');
    for (const after of [authors, byTitle, oldest]) {
      await expectCode('BAD_USER_INPUT', AFTER, { after });
    }
  });

  test('a cursor of the same list under another filter', async () => {
    const recent = '(first: 1, where: { yearFrom: 2018, yearTo: null })';
    const after = await cursor(`{ papers${recent} { pageInfo { endCursor } } }`);
    const query =
      'query ($after: String, $where: PaperFilter) { papers(after: $after, where: $where) { nodes { id } } }';
    await expectCode('BAD_USER_INPUT', AFTER, { after });
    await expectCode('BAD_USER_INPUT', query, { after, where: { yearFrom: 2019 } });
    // Neither the order of keys nor a null, nor how many are asked for, makes another filter of it.
    const { text } = await post(server, graph, {
      query,
      variables: { after, where: { yearTo: null, yearFrom: 2018 } },
    });
    expect(JSON.parse(text)).not.toHaveProperty('errors');
  });

  test('a cursor that is forged or damaged', async () => {
    const right = await cursor('{ papers(first: 1) { pageInfo { endCursor } } }');
    const [list, date, id] = JSON.parse(Buffer.from(right, 'base64url').toString()) as [
      string,
      number,
      string,
    ];
    const wrong = [
      '', ' ', 'x', 'null', '{}', right.slice(0, -4), right.slice(3), `${right}AAAA`,
      forge(null), forge({}), forge([]), forge([list]), forge([list, date]), forge([list, date, id, id]),
      forge([list, String(date), id]), forge([list, date, 1]), forge([list, null, id]), forge([list, 1.5, id]),
      forge([list, 1e300, id]), forge([list, date, { toString: 'x' }]), forge([[list], date, id]), forge([0, date, id]),
    ]; // prettier-ignore
    for (const after of wrong) {
      await expectCode('BAD_USER_INPUT', AFTER, { after });
    }
  });

  test('a moment in a cursor that is none to the database', async () => {
    const right = await cursor('{ papers(first: 1, orderBy: RECENTLY_ADDED) { pageInfo { endCursor } } }');
    const [list, , id] = JSON.parse(Buffer.from(right, 'base64url').toString()) as [string, string, string];
    const query =
      'query ($after: String) { papers(after: $after, orderBy: RECENTLY_ADDED) { nodes { id } } }';
    for (const moment of ['yesterday', '1', 'Jan 1 2026', '2026-13-01T00:00:00Z', '2026/01/01', '']) {
      await expectCode('BAD_USER_INPUT', query, { after: forge([list, moment, id]) });
    }
  });

  test('a page of less than none or of more than a hundred, at any depth', async () => {
    for (const first of [-1, 101, 2_147_483_647, -2_147_483_648]) {
      await expectCode('BAD_USER_INPUT', `{ papers(first: ${first}) { nodes { id } } }`);
      await expectCode('BAD_USER_INPUT', `{ papers(first: ${first}) { totalCount } }`);
      await expectCode('BAD_USER_INPUT', 'query ($n: Int!) { papers(first: $n) { nodes { id } } }', {
        n: first,
      });
      await expectCode(
        'BAD_USER_INPUT',
        `{ paper(id: "paper:x") { authors(first: ${first}) { nodes { papers { nodes { id } } } } } }`,
      );
    }
  });

  test('null where a number must be, by a variable that may be null', async () => {
    await expectCode('BAD_USER_INPUT', 'query ($n: Int) { papers(first: $n) { nodes { id } } }', { n: null });
  });

  test.each([
    '', ':', 'paper', 'paper:', 'paper: x', 'lora', 'method:', 'methods:lora', 'arxiv:', 'arxiv:lora', 'doi:x', 'doi:10',
    'title:', 'name:  ', 'PAPER:x', 'paper:a b', '\u0000', 'x'.repeat(3_000), `paper:${'x'.repeat(3_000)}`,
  ])('the malformed id %j', async (id) => {
    await expectCode('BAD_USER_INPUT', 'query ($id: ID!) { node(id: $id) { id } }', { id });
    await expectCode('BAD_USER_INPUT', 'query ($id: ID!) { nodes(ids: ["model:heron", $id]) { id } }', { id });
  }); // prettier-ignore

  test('an id of a kind that is not asked for', async () => {
    await expectCode('BAD_USER_INPUT', '{ paper(id: "name:lantern") { id } }');
    await expectCode('BAD_USER_INPUT', '{ model(id: "arxiv:1706.00001") { id } }');
    await expectCode('BAD_USER_INPUT', '{ author(id: "title:Lantern") { id } }');
  });

  test('more than five hundred ids', async () => {
    const ids = Array.from({ length: 501 }, (_, i) => `paper:${i}`);
    await expectCode('BAD_USER_INPUT', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  });

  test('a filter by too many concepts, by papers, by no likelihood, and by too long a text', async () => {
    const query = 'query ($where: PaperFilter) { papers(where: $where) { nodes { id } } }';
    const many = Array.from({ length: 26 }, (_, i) => `method:${i}`);
    for (const where of [
      { concepts: { allOf: many, noneOf: many.slice(1) } },
      { concepts: { anyOf: ['arxiv:1706.00001'] } },
      { concepts: { noneOf: ['lora'] } },
      { concepts: { anyOf: ['name:lora'], minConfidence: 1.5 } },
      { text: 'a '.repeat(501) },
    ]) {
      await expectCode('BAD_USER_INPUT', query, { where });
    }
  });

  test('fewer than no shared techniques, and a text too long to search', async () => {
    const shared = '{ paper(id: "paper:x") { sharingTechniques(minShared: -1) { nodes { id } } } }';
    await expectCode('BAD_USER_INPUT', shared);
    const search = 'query ($q: String!) { search(query: $q) { nodes { id } } }';
    await expectCode('BAD_USER_INPUT', search, { q: 'a '.repeat(501) });
  });

  test('a query over budget, by its pages or by its subqueries', async () => {
    const deep =
      '{ papers(first: 100) { nodes { statements(first: 100) { nodes { papers(first: 100) { nodes { id } } } } } } }';
    await expectCode('QUERY_TOO_COSTLY', deep);
    const wide = Array.from({ length: 70 }, (_, i) => `a${i}: authors(first: 1) { nodes { id } }`).join(' ');
    await expectCode('QUERY_TOO_COSTLY', `{ paper(id: "paper:x") { ${wide} } }`);
  });

  test('fragments that run in a circle', async () => {
    const query =
      '{ node(id: "paper:x") { ...A } } fragment A on Node { ...B } fragment B on Node { id ...A }';
    const { errors, ms } = await refused(query);
    expect(errors[0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(ms).toBeLessThan(1_000);
  });

  test('a million characters, as an id, as a text and as a cursor', async () => {
    const text = 'x'.repeat(1_000_000);
    for (const query of [
      'query ($t: ID!) { node(id: $t) { id } }',
      'query ($t: String!) { search(query: $t) { nodes { id } } }',
      'query ($t: String!) { papers(after: $t) { nodes { id } } }',
    ]) {
      const { errors, ms } = await refused(query, { t: text });
      expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors[0]!.message.length).toBeLessThan(1_000);
      expect(ms).toBeLessThan(1_000);
    }
  });

  test('ten thousand aliases', async () => {
    const aliases = Array.from({ length: 10_000 }, (_, i) => `a${i}: id`).join(' ');
    const { ms } = await refused(`{ node(id: "paper:x") { ${aliases} } }`);
    expect(ms).toBeLessThan(1_000);
  });

  test('an interface within an interface, as deep as the limit of tokens lets it', async () => {
    let query = 'id';
    for (let depth = 0; depth < 60; depth++) {
      query = `... on Concept { papers(first: 1) { nodes { statements(first: 1) { nodes { ${query} } } } } }`;
    }
    const { errors, ms } = await refused(`{ node(id: "model:heron") { ${query} } }`);
    expect(errors[0]!.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect(ms).toBeLessThan(2_000);
  });

  test('many fragments, each of which spreads the next twice', async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, i) =>
        `fragment F${i} on Concept { a: papers(first: 1) { nodes { statements(first: 1) { nodes { ...F${i + 1} } } } } b: papers(first: 1) { nodes { statements(first: 1) { nodes { ...F${i + 1} } } } } }`,
    );
    const query = `{ model(id: "model:heron") { ...F0 } } ${fragments.join(' ')} fragment F40 on Concept { id }`;
    const { ms } = await refused(query);
    expect(ms).toBeLessThan(2_000);
  });
});
