import { request as httpRequest } from 'node:http';
import { type Graph } from '../../src/graph/graph';
import { buildSchema } from '../../src/schema';
import { digestOf, parseToken } from '../../src/server/access/tokens';
import { serve, type RunningServer, type ServerOptions } from '../../src/server/server';
import { emptyGraph } from '../support';

const READ = 'reader-0123456789abcdef';
const WRITE = 'writer-0123456789abcdef';
const ADMIN = 'admins-0123456789abcdef';
const LOCAL = 'local-0123456789abcdef0';

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe('tokens', () => {
  it('are read with scope and name, as they are or as their hash', () => {
    expect(parseToken(WRITE)).toEqual({ name: 'write', scope: 'write', digest: digestOf(WRITE) });
    expect(parseToken(`read:${READ}`)).toEqual({ name: 'read', scope: 'read', digest: digestOf(READ) });
    expect(parseToken(`admin:Ada Lovelace:sha256-${digestOf(ADMIN).toString('hex')}`)).toEqual({
      name: 'Ada Lovelace',
      scope: 'admin',
      digest: digestOf(ADMIN),
    });
  });

  it.each(['short', 'owner:0123456789abcdefgh', 'a:b:c:0123456789abcdefgh', 'with spaces in it, and long'])(
    'refuses %p without repeating it',
    (entry) => {
      const fault = parseToken(entry);
      expect(typeof fault).toBe('string');
      expect(fault).not.toContain(entry);
    },
  );
});

describe('access', () => {
  let graph: Graph;
  const schema = buildSchema();
  const running: RunningServer[] = [];

  beforeAll(async () => {
    graph = await emptyGraph();
  });

  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.stop()));
  });

  afterAll(async () => {
    await graph.close();
  });

  async function started(options: Partial<ServerOptions>): Promise<string> {
    const server = await serve(graph, schema, { port: 0, host: '127.0.0.1', ...options });
    running.push(server);
    return server.address;
  }

  const accepted = [`read:${READ}`, `write:alice:${WRITE}`, `admin:${ADMIN}`].map((entry) => {
    const token = parseToken(entry);
    if (typeof token === 'string') {
      throw new Error(token);
    }
    return token;
  });

  async function ask(
    address: string,
    {
      token,
      headers = {},
      query = '{ statistics { papers } }',
    }: { token?: string; headers?: Record<string, string>; query?: string } = {},
  ): Promise<{ status: number; answer: Answer; headers: Headers }> {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, answer: (await response.json()) as Answer, headers: response.headers };
  }

  it('lets anybody read where reading is open, and refuses a token that is not accepted', async () => {
    const address = await started({ tokens: accepted });
    expect((await ask(address)).answer.data).toEqual({ statistics: { papers: 0 } });
    expect((await ask(address, { token: READ })).status).toBe(200);
    const wrong = await ask(address, { token: 'wrong-0123456789abcdef' });
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get('www-authenticate')).toContain('Bearer');
    expect(wrong.answer.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect((await ask(address, { headers: { authorization: 'Basic abc' } })).status).toBe(401);
  });

  it('lets nobody read without a token where reading is closed, whatever is asked', async () => {
    const address = await started({ tokens: accepted, openReading: false });
    for (const query of [
      '{ statistics { papers } }',
      '{ __schema { types { name } } }',
      '{ nonsense',
      '{ nonsense }',
    ]) {
      const { status, answer } = await ask(address, { query });
      expect([status, answer.errors![0]!.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    }
    expect((await fetch(`${address}/schema.graphql`)).status).toBe(401);
    expect((await ask(address, { token: READ })).status).toBe(200);
    expect((await fetch(`${address}/livez`)).status).toBe(200);
  });

  it('hands its local token to the page of the person on this machine, and to no other page', async () => {
    const address = await started({ localToken: LOCAL });
    const session = async (headers: Record<string, string>): Promise<unknown> =>
      (await fetch(`${address}/session`, { headers })).json();
    expect(await session({ 'x-paperweave-session': '1' })).toEqual({ scope: 'admin', token: LOCAL });
    const none = { scope: 'read', token: null };
    expect(await session({})).toEqual(none);
    expect(await session({ 'x-paperweave-session': '1', origin: 'https://evil.example' })).toEqual(none);
    expect(await session({ 'x-paperweave-session': '1', 'sec-fetch-site': 'cross-site' })).toEqual(none);
    expect((await ask(address, { token: LOCAL })).status).toBe(200);
  });

  it('hands out none where tokens are configured', async () => {
    const address = await started({ localToken: LOCAL, tokens: accepted });
    const response = await fetch(`${address}/session`, { headers: { 'x-paperweave-session': '1' } });
    expect(await response.json()).toEqual({ scope: 'read', token: null });
    expect((await ask(address, { token: LOCAL })).status).toBe(401);
  });

  it('refuses a name that is not its own, as a page whose name was made to lead here sends', async () => {
    const address = await started({ localToken: LOCAL });
    const status = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        httpRequest(`${address}/session`, { headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect(await status('evil.example')).toBe(403);
    expect(await status('localhost:4000')).toBe(200);
    expect(await status('127.0.0.1')).toBe(200);
  });

  it('goes by further names where they are configured', async () => {
    const address = await started({ hosts: ['graph.example'] });
    const named = await new Promise<number | undefined>((resolve, reject) => {
      httpRequest(`${address}/livez`, { headers: { host: 'graph.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(named).toBe(200);
  });

  it('answers pages of no other origin, but for those configured', async () => {
    const preflight = async (address: string, origin: string): Promise<string | null> =>
      (
        await fetch(`${address}/graphql`, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type',
          },
        })
      ).headers.get('access-control-allow-origin');
    expect(await preflight(await started({}), 'https://a.example')).toBeNull();
    const open = await started({ origins: ['https://a.example'] });
    expect(await preflight(open, 'https://a.example')).toBe('https://a.example');
    expect(await preflight(open, 'https://b.example')).toBeNull();
  });

  it('limits how often a client may ask, and says so in the standard headers', async () => {
    const address = await started({ requestsPerMinute: 2, tokens: accepted });
    const first = await ask(address);
    expect(first.headers.get('ratelimit-limit')).toBe('2');
    expect(first.headers.get('ratelimit-remaining')).toBe('1');
    await ask(address);
    const third = await ask(address);
    expect(third.status).toBe(429);
    expect(third.answer.errors![0]!.extensions.code).toBe('RATE_LIMITED');
    expect(third.answer.errors![0]!.message).toContain('2 a minute');
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    // Another client is not touched by it.
    expect((await ask(address, { token: READ })).status).toBe(200);
  });

  it('runs only registered documents where it is told so, by text or by hash', async () => {
    const address = await started({ trustedDocumentsOnly: true });
    const refused = await ask(address);
    expect(refused.status).toBe(403);
    expect(refused.answer.errors![0]!.extensions.code).toBe('DOCUMENT_NOT_TRUSTED');
  });

  it('tells what it does in metrics', async () => {
    const address = await started({});
    await ask(address);
    await ask(address, { query: '{ nonsense }' });
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toContain('paperweave_requests_total{operation="query",outcome="ok"} 1');
    expect(metrics).toContain('paperweave_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1');
    expect(metrics).toContain('paperweave_statements_total 1');
  });
});
