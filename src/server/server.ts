import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type GraphQLSchema } from 'graphql';
import { type Graph } from '../graph/graph';
import { PACKAGE_ROOT } from '../package-root';
import { createApollo, requestContext, type RequestContext } from './apollo';
import { LIMITS } from './limits';
import { printedSchema } from './printed-schema';

/** A server that listens. */
export interface RunningServer {
  /** Where it answers, such as http://127.0.0.1:4000. */
  readonly address: string;
  /** Stops in order: takes no new request, answers those in flight, closes. */
  stop(): Promise<void>;
}

/** The pages that the build makes of `web/`. */
const PAGES = join(PACKAGE_ROOT, 'dist', 'web');

/** How long requests in flight have to be answered when the server is told to stop. */
const DRAIN_MS = 10_000;

/** Serves the graph over HTTP. @throws when the port is taken: `error.code` is EADDRINUSE. */
export async function serve(
  graph: Graph,
  schema: GraphQLSchema,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<RunningServer> {
  const app = fastify({ bodyLimit: LIMITS.bodyBytes, forceCloseConnections: 'idle' });
  const apollo = createApollo(schema);
  apollo.addPlugin(fastifyApolloDrainPlugin(app as never));
  await apollo.start();
  await app.register(fastifyStatic, { root: PAGES, serve: false });
  health(app, graph);
  app.get('/schema.graphql', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(printedSchema(schema)),
  );
  const handler = fastifyApolloHandler<RequestContext>(apollo, {
    context: async (request, reply) =>
      requestContext(graph, request.headers['x-paperweave-trace'] === '1', hangUp(reply)),
  });
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    handler: async (request, reply) =>
      wantsPage(request)
        ? page(reply, 'playground.html')
        : handler.call(app, request as never, reply as never),
  });
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
  app.get<{ Params: { '*': string } }>('/assets/*', (request, reply) =>
    reply.sendFile(`assets/${request.params['*']}`, { immutable: true, maxAge: '365d' }),
  );
  const address = await app.listen({ port, host });
  return {
    address: address.replace('[::1]', 'localhost'),
    stop: async () => {
      const late = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
      await apollo.stop();
      await app.close();
      clearTimeout(late);
    },
  };
}

/** Whether a browser opened the address, rather than a client that sends a query. */
function wantsPage(request: FastifyRequest): boolean {
  const query = request.query as Record<string, unknown>;
  return (
    request.method === 'GET' &&
    query['query'] === undefined &&
    query['extensions'] === undefined &&
    (request.headers.accept ?? '').includes('text/html')
  );
}

function page(reply: FastifyReply, name: string): FastifyReply {
  return reply
    .header(
      'content-security-policy',
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self' blob:; font-src 'self' data:",
    )
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .sendFile(name, { cacheControl: false });
}

/** A signal that tells when the client is gone before it had its answer. */
function hangUp(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  // The response's own event: a connection that is kept alive would collect a listener a request.
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) {
      controller.abort();
    }
  });
  return controller.signal;
}

function health(app: FastifyInstance, graph: Graph): void {
  app.get('/livez', (_request, reply) => reply.send({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await graph.ping();
      return await reply.send({ status: 'ready' });
    } catch (error) {
      return reply
        .code(503)
        .header('retry-after', '3')
        .send({ status: 'away', reason: (error as Error).message });
    }
  });
}
