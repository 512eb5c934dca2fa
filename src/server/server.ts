import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { type GraphQLSchema } from 'graphql';
import { type Config } from '../config';
import { type Graph } from '../graph/graph';
import { VERSION } from '../version';
import { demand } from './access/access';
import { isLoopback } from './access/hosts';
import { digestOf } from './access/tokens';
import { createApollo, requestContext, type RequestContext } from './apollo';
import { DocumentLimits } from './document-limits';
import { guard } from './guard';
import { serveExport } from './serve-export';
import { HangUp } from './hang-up';
import { serveHealth } from './health';
import { KnownOperations } from './known-operations';
import { LIMITS } from './limits';
import { MediaTypes } from './media-types';
import { Metrics, serveMetrics } from './metrics';
import { observe, Observer } from './observe';
import { Operations } from './operations';
import { isAddress, NO_ADDRESS, sendPage, servePages, wantsPage } from './pages';
import { printedSchema } from './printed-schema';
import { serveSession } from './session';
import { ShortWay } from './short-way';
import { startTracing } from './telemetry/tracing';
import { TrustedDocuments, type AskedDocument } from './trusted-documents';
import { Warming } from './warm';

/** A server that listens. */
export interface RunningServer {
  /** Where it answers, such as http://127.0.0.1:4000. */
  readonly address: string;
  /** Plans what clients are expected to ask, now and whenever the graph has changed much. */
  warm(): Promise<void>;
  /** Stops in order: takes no new request, answers those in flight, closes. */
  stop(): Promise<void>;
}

/** Where to listen, and who may do what; what is absent is as open as on one person's own machine. */
export type ServerOptions = Pick<Config, 'port' | 'host'> &
  Partial<
    Pick<
      Config,
      | 'tokens'
      | 'openReading'
      | 'hosts'
      | 'origins'
      | 'proxies'
      | 'requestsPerMinute'
      | 'trustedDocumentsOnly'
      | 'documentsFile'
      | 'logLevel'
    >
  > & {
    /** The token of the one person on this machine; used on loopback where no others are configured. */
    readonly localToken?: string;
  };

/** How long requests in flight have to be answered when the server is told to stop. */
const DRAIN_MS = 10_000;

/** Serves the graph over HTTP. @throws when the port is taken: `error.code` is EADDRINUSE. */
export async function serve(
  graph: Graph,
  schema: GraphQLSchema,
  options: ServerOptions,
): Promise<RunningServer> {
  const {
    host,
    port,
    tokens = [],
    openReading = true,
    hosts = [],
    origins = [],
    logLevel = 'silent',
  } = options;
  const local = tokens.length === 0 && isLoopback(host) ? options.localToken : undefined;
  const app: FastifyInstance = fastify({
    bodyLimit: LIMITS.bodyBytes,
    forceCloseConnections: 'idle',
    // Standard output is for people; what a program reads goes to standard error.
    logger: logLevel === 'silent' ? false : { level: logLevel, stream: process.stderr },
    // The plugin that observes logs what a request came to, once.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    rewriteUrl: ({ url = '/' }) => (isAddress(url) ? url : NO_ADDRESS),
    trustProxy: options.proxies?.length ? [...options.proxies] : false,
  });
  await guard(app, {
    host,
    hosts,
    origins,
    requestsPerMinute: options.requestsPerMinute,
    access: {
      openReading,
      tokens: local ? [{ name: 'local', scope: 'admin', digest: digestOf(local) }] : tokens,
    },
  });
  const metrics = new Metrics(graph);
  const tracing = startTracing(VERSION);
  const observer = new Observer(metrics, app.log, ['info', 'debug'].includes(logLevel), tracing);
  const operations = new Operations(schema);
  const known = new KnownOperations();
  const apollo = createApollo(schema, { operations, known, plugins: [observe(observer)] });
  apollo.addPlugin(fastifyApolloDrainPlugin(app as never));
  await apollo.start();
  const documents = new TrustedDocuments(options.trustedDocumentsOnly ?? false);
  if (options.documentsFile !== undefined) {
    documents.addManifest(options.documentsFile);
  }
  const limits = new DocumentLimits();
  serveHealth(app, graph);
  serveMetrics(app, metrics, host);
  serveSession(app, local);
  serveExport(app, graph);
  await servePages(app);
  app.get('/schema.graphql', (request, reply) => {
    demand('read', request.caller);
    return reply.type('text/plain; charset=utf-8').send(printedSchema(schema));
  });
  const context = (request: FastifyRequest, reply: FastifyReply): RequestContext =>
    requestContext(graph, {
      caller: request.caller,
      requestId: request.id,
      traced: request.headers['x-paperweave-trace'] === '1',
      traceParent: headerOf(request, 'traceparent'),
      signal: new HangUp(reply),
      onFault: (cause) => observer.failed(cause),
    });
  const mediaTypes = new MediaTypes();
  const shortWay = new ShortWay({ operations, known, mediaTypes, observer, context });
  const handler = fastifyApolloHandler<RequestContext>(apollo, {
    context: async (request, reply) => context(request, reply),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      if (wantsPage(request)) {
        return sendPage(reply, 'playground.html');
      }
      demand('read', request.caller);
      const asked = askedBy(request);
      if (asked) {
        documents.resolve(asked);
        limits.check(asked.query);
      }
      const answer = shortWay.answer(request, reply);
      if (answer) {
        return answer;
      }
      const text: unknown = await handler.call(app, request as never, reply as never);
      if (reply.statusCode === 200) {
        mediaTypes.learn(request.headers.accept, reply.getHeader('content-type'));
      }
      return text;
    },
  });
  const warming = new Warming({ graph, operations, known, documents: documents.texts() });
  const address = await app.listen({ port, host });
  return {
    address: address.replace('[::1]', 'localhost'),
    warm: () => warming.start(),
    stop: async () => {
      warming.stop();
      const late = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
      await apollo.stop();
      await app.close();
      // A collector that is away must not keep the server.
      await Promise.race([tracing?.stop().catch(() => undefined), sleep(2_000, undefined, { ref: false })]);
      clearTimeout(late);
    },
  };
}

/** What a request asks, if it has the form of one that asks; Apollo refuses the rest. */
function askedBy(request: FastifyRequest): AskedDocument | undefined {
  const asked = request.method === 'GET' ? request.query : request.body;
  return typeof asked === 'object' && asked !== null && !Array.isArray(asked) ? asked : undefined;
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}
