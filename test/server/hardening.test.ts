import { type Graph } from '../../src/graph/graph';
import { buildSchema } from '../../src/schema';
import { LIMITS } from '../../src/server/limits';
import { serve, type RunningServer } from '../../src/server/server';
import { emptyGraph } from '../support';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** What graphql-cop looks for, one test a check; that introspection is open is deliberate: this is a public research API. */
describe('what scanners of GraphQL servers look for', () => {
  let graph: Graph;
  let server: RunningServer;

  beforeAll(async () => {
    graph = await emptyGraph();
    server = await serve(graph, buildSchema(), { port: 0, host: '127.0.0.1' });
  });

  afterAll(async () => {
    await server.stop();
    await graph.close();
  });

  async function post(
    body: unknown,
    contentType = 'application/json',
  ): Promise<{ status: number; answer: Answer; text: string }> {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, text, answer: JSON.parse(text) as Answer };
  }

  const codeOf = async (query: string): Promise<string> =>
    (await post({ query })).answer.errors![0]!.extensions.code;

  it('aliases without end', async () => {
    expect(
      await codeOf(`{ ${Array.from({ length: 1_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`),
    ).toBe('QUERY_TOO_LARGE');
  });

  it('one field repeated without end', async () => {
    expect(await codeOf(`{ ${'__typename '.repeat(1_500)} }`)).toBe('QUERY_TOO_LARGE');
  });

  it('directives without end', async () => {
    const directives = Array.from({ length: 50 }, (_, i) => `@a${i}`).join('');
    expect((await post({ query: `{ __typename ${directives} }` })).status).toBe(400);
    expect((await post({ query: `{ __typename ${'@skip(if: false) '.repeat(20)} }` })).status).toBe(400);
  });

  it('introspection in circles', async () => {
    const circle = 'fields { type { '.repeat(20) + 'name' + ' } }'.repeat(20);
    expect((await post({ query: `{ __schema { types { ${circle} } } }` })).status).toBe(400);
  });

  it('a batch of operations', async () => {
    const { status, answer } = await post([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect(status).toBe(400);
    expect(answer.data).toBeUndefined();
  });

  it('a query in a form, or as text, which another site could send without a preflight', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain']) {
      const response = await fetch(`${server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: 'query=%7B__typename%7D',
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toContain('"data"');
    }
  });

  it('a query by GET, without a header that a preflight asks for', async () => {
    expect((await fetch(`${server.address}/graphql?query=%7B__typename%7D`)).status).toBe(400);
  });

  it('traces of the inside: stacks, paths, or Cypher, in any error', async () => {
    for (const query of [
      '{',
      '{ nonsense }',
      '{ paper(id: 1) { id } }',
      '{ paper(id: "\\u0000") { id } }',
      '{ papers(after: "x") { totalCount } }',
    ]) {
      const { text } = await post({ query });
      expect(text).not.toMatch(/stacktrace|node_modules|\.ts:|\.js:|MATCH \(|Neo\./);
    }
  });

  it('a body that is too large, before it is read', async () => {
    const { status, answer } = await post({ query: `{ __typename } # ${'x'.repeat(LIMITS.bodyBytes)}` });
    expect(status).toBe(413);
    expect(answer.errors![0]).toMatchObject({
      message: expect.stringContaining(String(LIMITS.bodyBytes)) as string,
      extensions: { code: 'BODY_TOO_LARGE' },
    });
  });

  it('a body that is no JSON, or no object', async () => {
    for (const body of ['{', '"text"', '1', 'null', '[]']) {
      const { status, answer } = await post(body);
      expect(status).toBe(400);
      expect(answer.errors![0]!.extensions.code).toBe('BAD_REQUEST');
    }
  });

  it('a document of more tokens than allowed', async () => {
    const { status, text } = await post({
      query: `{ __typename ${'# \\n a'.repeat(0)}${'a '.repeat(LIMITS.tokens)} }`,
    });
    expect(status).toBe(400);
    expect(text).toContain(String(LIMITS.tokens));
  });
});
