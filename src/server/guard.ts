import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { type ErrorCode } from '../graph/errors';
import { callerOf, type AccessRules, type Caller } from './access/access';
import { isLoopback, knowsHost } from './access/hosts';
import { LIMITS } from './limits';
import { replyWithFault } from './refusals';

/** What a request has to pass before anything is done for it. */
export interface GuardOptions {
  readonly host: string;
  readonly access: AccessRules;
  readonly hosts: readonly string[];
  readonly origins: readonly string[];
  /** Requests a client may send in a minute, 0 for any number; without one, none on loopback. */
  readonly requestsPerMinute?: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller;
  }
}

/** Puts the checks in front of every route: its host, where the page is from, who asks, and how often. */
export async function guard(app: FastifyInstance, options: GuardOptions): Promise<void> {
  app.setErrorHandler((error: GraphQLError, request, reply) => replyWithFault(error, request, reply));
  app.decorateRequest('caller', null as unknown as Caller);
  // Not async: a promise a hook is a good part of what a short request takes.
  app.addHook('onRequest', (request, reply, done) => {
    void reply
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer')
      .header('x-request-id', request.id);
    if (!knowsHost(request.headers.host, options.host, options.hosts)) {
      throw new GraphQLError(
        `This server does not go by the name ${JSON.stringify(request.headers.host ?? '')}. Set PAPERWEAVE_HOSTS to names it is to go by.`,
        { extensions: { code: 'FORBIDDEN' satisfies ErrorCode, http: { status: 403 } } },
      );
    }
    request.caller = callerOf(request, options.access);
    done();
  });
  if (options.origins.length > 0) {
    await app.register(cors, {
      origin: options.origins.includes('*') ? '*' : [...options.origins],
      methods: ['GET', 'POST'],
      maxAge: 86_400,
    });
  }
  const most = options.requestsPerMinute ?? (isLoopback(options.host) ? 0 : LIMITS.requestsPerMinute);
  if (most > 0) {
    await app.register(rateLimit, {
      max: most,
      timeWindow: 60_000,
      enableDraftSpec: true,
      cache: 10_000,
      // Whoever has a token is one client, wherever the requests come from.
      keyGenerator: (request: FastifyRequest) =>
        request.caller.known ? `token ${request.caller.name}` : `address ${request.ip}`,
      allowList: (request: FastifyRequest) => ['/livez', '/readyz'].includes(request.url),
      errorResponseBuilder: (_request, { ttl }) =>
        Object.assign(
          new Error(`Too many requests: at most ${most} a minute. Try again in ${Math.ceil(ttl / 1_000)} s.`),
          { statusCode: 429 },
        ),
    });
  }
}
