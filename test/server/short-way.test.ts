import { request as httpRequest } from 'node:http';
import { buildSchema } from '../../src/schema';
import { parseToken } from '../../src/server/access/tokens';
import { type Graph } from '../../src/graph/graph';
import { KnownOperations } from '../../src/server/known-operations';
import { serve, type RunningServer, type ServerOptions } from '../../src/server/server';
import { parse, type OperationDefinitionNode } from 'graphql';
import { createHash } from 'node:crypto';
import { loadFixture } from '../fixture/load';
import { emptyGraph } from '../support';

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: string;
}

const PAPERS =
  'query Papers($first: Int!, $id: ID!) { papers(first: $first) { nodes { id title } } paper(id: $id) { year } }';
const VARIABLES = { first: 2, id: 'paper:nobody' };

describe('documents that were asked before', () => {
  const document = parse('{ __typename }');
  const operation = document.definitions[0] as OperationDefinitionNode;

  it('are kept within bounds, those of late the longest', () => {
    const known = new KnownOperations(100);
    const texts = Array.from({ length: 90 }, (_, i) => `document${i + 10}`);
    for (const text of texts) {
      known.add(text, undefined, document, operation);
      expect(known.find(texts[0]!)?.operations.get(undefined)).toBe(operation);
    }
    expect(known.find(texts[89]!)).toBeDefined();
    expect(texts.filter((text) => known.find(text)).length).toBeLessThanOrEqual(20);
  });
});

describe('the short way', () => {
  let graph: Graph;
  const running: RunningServer[] = [];

  beforeAll(async () => {
    graph = await emptyGraph();
    await loadFixture(graph);
  });

  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.stop()));
  });

  afterAll(async () => {
    await graph.close();
  });

  async function started(options: Partial<ServerOptions> = {}): Promise<string> {
    const server = await serve(graph, buildSchema(), { port: 0, host: '127.0.0.1', ...options });
    running.push(server);
    return server.address;
  }

  /** Not by fetch, which adds headers of its own. */
  function post(address: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const sent = httpRequest(
        `${address}/graphql`,
        { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => (text += part));
          response.on('end', () => {
            const { date: _, 'x-request-id': id, ...others } = response.headers as Record<string, string>;
            expect(id).toMatch(/^[0-9a-f-]{36}$/);
            resolve({ status: response.statusCode!, headers: others, text });
          });
        },
      );
      sent.on('error', reject).end(JSON.stringify(body));
    });
  }

  async function count(address: string, name: string): Promise<number> {
    const metrics = await (await fetch(`${address}/metrics`)).text();
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1] ?? 0);
  }
  const short = (address: string): Promise<number> => count(address, 'paperweave_known_operations_total');

  /** Asks until the short way would answer, and expects the same each time. @returns the answer. */
  async function same(
    address: string,
    body: unknown,
    headers: Record<string, string> = {},
    isShort = true,
  ): Promise<Reply> {
    const first = await post(address, body, headers);
    const before = await short(address);
    const again = await post(address, body, headers);
    expect(again).toEqual(first);
    expect((await short(address)) - before).toBe(isShort ? 1 : 0);
    return again;
  }

  it('answers with the status, headers and text that Apollo answers with', async () => {
    const address = await started();
    const { status, headers, text } = await same(address, { query: PAPERS, variables: VARIABLES });
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(JSON.parse(text)).toMatchObject({ data: { papers: { nodes: [{}, {}] }, paper: null } });
  });

  it('takes the operation by its name, and the kinds of null a client may send', async () => {
    const address = await started();
    const query = `${PAPERS} query Other { authors(first: 1) { nodes { name } } }`;
    await same(address, { query, variables: VARIABLES, operationName: 'Papers', extensions: null });
    const other = await same(address, { query, variables: null, operationName: 'Other', extensions: {} });
    expect(JSON.parse(other.text)).toHaveProperty('data.authors');
    for (const operationName of [undefined, null, '', 'Nobody']) {
      expect((await same(address, { query, operationName }, {}, false)).status).toBe(400);
    }
  });

  it.each([
    [undefined, 200, 'application/json; charset=utf-8'],
    ['*/*', 200, 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 200, 'application/graphql-response+json; charset=utf-8'],
    [
      'application/graphql-response+json, application/json;q=0.9',
      200,
      'application/graphql-response+json; charset=utf-8',
    ],
    ['text/html;q=0.9, application/json', 200, 'application/json; charset=utf-8'],
    ['image/png', 406, 'application/json; charset=utf-8'],
  ])('for Accept: %s answers %i in %s', async (accept, status, type) => {
    const headers: Record<string, string> = accept === undefined ? {} : { accept };
    const reply = await same(await started(), { query: '{ __typename }' }, headers, status === 200);
    expect([reply.status, reply.headers['content-type']]).toEqual([status, type]);
  });

  it('leaves to Apollo what is to be refused, in a document that it knows', async () => {
    const address = await started();
    await same(address, { query: PAPERS, variables: VARIABLES });
    const refused = [
      { first: 'two', id: 'paper:nobody' },
      { id: 'paper:nobody' },
      { first: 101, id: 'paper:nobody' },
      { first: 1, id: 'nonsense' },
      [],
      'text',
    ];
    for (const variables of refused) {
      expect((await same(address, { query: PAPERS, variables }, {}, false)).status).toBe(400);
    }
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
      const reply = await post(address, { query: PAPERS, variables: VARIABLES }, { 'content-type': type });
      expect(reply.status).toBeGreaterThanOrEqual(400);
    }
  });

  it('weighs the cost of a document that it knows, by its variables', async () => {
    const address = await started();
    const query =
      'query ($n: Int!) { papers(first: $n) { nodes { statements(first: $n) { nodes { papers(first: $n) { nodes { id } } } } } } }';
    await same(address, { query, variables: { n: 1 } });
    const { status, text } = await same(address, { query, variables: { n: 100 } }, {}, false);
    expect(status).toBe(400);
    expect(text).toContain('QUERY_TOO_COSTLY');
  });

  it('tells errors beside data as Apollo does', async () => {
    const address = await started();
    const query = 'query ($id: ID!) { papers(first: 1) { nodes { id } } paper(id: $id) { id } }';
    const { status, text } = await same(address, { query, variables: { id: 'title:A note on EARLY exit!' } });
    expect(status).toBe(200);
    expect(text).toContain('AMBIGUOUS_ID');
  });

  it('answers a hash that stands for a text it knows, and no other', async () => {
    const address = await started();
    const sha256Hash = createHash('sha256').update(PAPERS).digest('hex');
    const hashed = { variables: VARIABLES, extensions: { persistedQuery: { version: 1, sha256Hash } } };
    expect((await same(address, hashed, {}, false)).text).toContain('PERSISTED_QUERY_NOT_FOUND');
    const { text } = await post(address, { ...hashed, query: PAPERS });
    expect((await same(address, hashed)).text).toBe(text);
    const wrong = { ...hashed, query: '{ __typename }' };
    expect((await same(address, wrong, {}, false)).text).toContain('does not match');
    const version = { ...hashed, extensions: { persistedQuery: { version: 2, sha256Hash } } };
    expect((await same(address, version, {}, false)).text).toContain('version');
  });

  it('counts statements and cost, and tells them to whoever asks', async () => {
    const address = await started();
    const body = { query: PAPERS, variables: VARIABLES };
    await same(address, body);
    const before = await count(address, 'paperweave_statements_total');
    const { text } = await post(address, body, { 'x-paperweave-trace': '1' });
    expect(JSON.parse(text)).toHaveProperty('extensions.trace.statements', 2);
    expect((await count(address, 'paperweave_statements_total')) - before).toBe(2);
    expect(await short(address)).toBe(2);
  });

  it('asks who asks, and how often', async () => {
    const token = 'reader-0123456789abcdef';
    const accepted = parseToken(`read:${token}`);
    const address = await started({
      tokens: typeof accepted === 'string' ? [] : [accepted],
      openReading: false,
      requestsPerMinute: 4,
    });
    const body = { query: '{ __typename }' };
    const authorization = `Bearer ${token}`;
    await post(address, body, { authorization });
    expect((await post(address, body, { authorization })).status).toBe(200);
    expect((await post(address, body)).status).toBe(401);
    expect((await post(address, body, { authorization, host: 'evil.example' })).status).toBe(403);
    const statuses = [];
    for (let i = 0; i < 4; i++) {
      statuses.push((await post(address, body, { authorization })).status);
    }
    expect(statuses).toContain(429);
  });
});
