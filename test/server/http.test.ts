import { connect } from 'node:net';
import { readCatalogue } from '../../src/catalogue/read';
import { databaseError, type Graph } from '../../src/graph/graph';
import { loadCatalogue } from '../../src/ingest/load-catalogue';
import { buildSchema } from '../../src/schema';
import { printedSchema } from '../../src/server/printed-schema';
import { serve, type RunningServer } from '../../src/server/server';
import { emptyGraph } from '../support';

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: unknown;
    readonly extensions: { readonly code: string };
  }[];
  readonly extensions?: {
    readonly trace: { readonly statements: number; readonly databaseMs: number; readonly cost: number };
  };
}

describe('the server', () => {
  let graph: Graph;
  let server: RunningServer;
  const schema = buildSchema();

  beforeAll(async () => {
    graph = await emptyGraph();
    await loadCatalogue(graph, readCatalogue());
    server = await serve(graph, schema, { port: 0, host: '127.0.0.1' });
  });

  afterAll(async () => {
    await server.stop();
    await graph.close();
  });

  const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const ask = async (query: string, variables?: object): Promise<Answer> =>
    (await (await post({ query, variables }, { 'x-paperweave-trace': '1' })).json()) as Answer;

  it('answers which papers share techniques with PALBERT, in one statement, with those of adaptive depth first', async () => {
    const { data, errors, extensions } = await ask(`{
      paper(id: "title:PALBERT: Teaching ALBERT to Ponder") {
        title
        sharingTechniques(first: 5) {
          edges {
            score
            shared { concept { name } weight mine { concept { name } relation } theirs { concept { name } relation } }
            node { title }
          }
        }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(extensions!.trace.statements).toBe(1);
    const { edges } = (
      data!['paper'] as {
        sharingTechniques: {
          edges: { score: number; shared: { weight: number }[]; node: { title: string } }[];
        };
      }
    ).sharingTechniques;
    const titles = edges.map(({ node }) => node.title).join('\n');
    for (const title of ['Duo-LLM', 'Unified Layer Skipping Strategy', 'γ-MoD']) {
      expect(titles).toContain(title);
    }
    for (const { score, shared } of edges) {
      expect(shared.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 5);
    }
  });

  it('answers every paper of the catalogue by its title', async () => {
    for (const { title } of readCatalogue().papers) {
      const { data } = await ask('query ($id: ID!) { paper(id: $id) { title } }', { id: `title:${title}` });
      expect(data).toEqual({ paper: { title } });
    }
  });

  it.each([
    ['a malformed id', '{ paper(id: "nonsense") { id } }'],
    ['an id of another kind of scheme', '{ method(id: "arxiv:2106.09685") { id } }'],
    ['a negative first', '{ papers(first: -1) { totalCount edges { cursor } } }'],
    ['a page beyond the largest', '{ papers(first: 101) { edges { cursor } } }'],
    ['a foreign cursor', '{ papers(after: "WyJmb3JlaWduIiwxLCJ4Il0") { edges { cursor } } }'],
    ['a cursor that is none', '{ papers(after: "!") { edges { cursor } } }'],
  ])('refuses %s with BAD_USER_INPUT and status 400', async (_, query) => {
    const response = await post({ query });
    const { errors, data } = (await response.json()) as Answer;
    expect(response.status).toBe(400);
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect(data).toBeUndefined();
  });

  it.each([
    ['an unknown field', '{ paper(id: "paper:x") { nonsense } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a wrong type', '{ papers(first: "many") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['what is no GraphQL', '{ paper(', 'GRAPHQL_PARSE_FAILED'],
    [
      'what costs too much',
      '{ papers(first: 100) { nodes { statements(first: 100) { nodes { papers(first: 100) { nodes { id } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
  ])('refuses %s', async (_, query, code) => {
    const response = await post({ query });
    expect(response.status).toBe(400);
    expect(((await response.json()) as Answer).errors![0]!.extensions.code).toBe(code);
  });

  it('answers null for an id that nothing has', async () => {
    expect(
      await (
        await post({ query: '{ paper(id: "paper:nobody") { id } node(id: "method:none") { id } }' })
      ).json(),
    ).toEqual({
      data: { paper: null, node: null },
    });
  });

  it.each(['C++ (foo', 'AND /x', '"', '\\', '*:*', 'title:x OR', '[a TO', '~', '', '   ', 'γ-MoD', '🦊'])(
    'searches %j as text',
    async (text) => {
      const { errors, data } = await ask('query ($text: String!) { search(query: $text) { nodes { id } } }', {
        text,
      });
      expect(errors).toBeUndefined();
      expect(data).toHaveProperty('search');
    },
  );

  it('finds concepts and papers by their words', async () => {
    const { data } = await ask('{ search(query: "low-rank adaptation", first: 5) { nodes { id } } }');
    expect(JSON.stringify(data)).toContain('method:lora');
  });

  it('serves its schema, its health and its playground', async () => {
    expect(await (await fetch(`${server.address}/schema.graphql`)).text()).toBe(printedSchema(schema));
    expect((await fetch(`${server.address}/livez`)).status).toBe(200);
    expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
    const page = await fetch(`${server.address}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toContain('text/html');
  });

  it('answers GET with a query, and refuses what a form of another site could send', async () => {
    const url = `${server.address}/graphql?query=${encodeURIComponent('{ statistics { papers } }')}`;
    expect((await fetch(url, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(200);
    expect((await fetch(url, { headers: { 'content-type': 'text/plain' } })).status).toBe(400);
  });

  it('tells no client what went wrong inside', async () => {
    const { errors } = (await (await post({ query: '{ __typename nope }' })).json()) as Answer;
    expect(JSON.stringify(errors)).not.toMatch(/stacktrace|node_modules/);
  });

  it('logs what the database said that nobody expects, and tells the client nothing of it', async () => {
    const fault = databaseError(new Error('of the inside'), { timeoutMs: 1 });
    const failing = Object.assign(Object.create(graph) as Graph, { read: () => Promise.reject(fault) });
    const told: string[] = [];
    const log = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      told.push(String(text));
      return true;
    });
    const faulty = await serve(failing, buildSchema(), { port: 0, host: '127.0.0.1', logLevel: 'error' });
    try {
      const response = await fetch(`${faulty.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ paper(id: "paper:a") { id } }' }),
      });
      const text = await response.text();
      expect(text).toContain('INTERNAL_SERVER_ERROR');
      expect(text).not.toContain('of the inside');
    } finally {
      await faulty.stop();
      log.mockRestore();
    }
    expect(told.join('')).toContain('of the inside');
  });

  it('ends the statement of a client that hangs up', async () => {
    const running = async (): Promise<number> => {
      const rows = await graph.read(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'UNWIND papers AS paper' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*)",
        {},
        { timeoutMs: 5_000 },
      );
      return rows[0]![0] as number;
    };
    const { port, hostname } = new URL(server.address);
    const ids = readCatalogue().papers.map(({ title }) => `title:${title}`);
    const body = JSON.stringify({
      query: 'query ($ids: [ID!]!) { papersSharingTechniques(papers: $ids) { nodes { id } } }',
      variables: { ids },
    });
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.destroy();
    const deadline = Date.now() + 10_000;
    while ((await running()) > 0) {
      expect(Date.now()).toBeLessThan(deadline);
    }
  });
});
