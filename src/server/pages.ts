import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { type ErrorCode } from '../graph/errors';
import { PACKAGE_ROOT } from '../package-root';
import { replyWithFault } from './refusals';

/** The pages that the build makes of `web/`. */
const PAGES = join(PACKAGE_ROOT, 'dist', 'web');

/** The addresses at which the explorer shows something. */
const EXPLORER = [
  '/',
  '/search',
  '/list',
  '/connect',
  '/graph',
  '/paper/*',
  '/method/*',
  '/model/*',
  '/topic/*',
  '/dataset/*',
  '/author/*',
  '/venue/*',
];

/** What each page may load: nothing from another host. The editor of the playground writes styles and works in blobs. */
const POLICIES = {
  'explorer.html':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'playground.html':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self' blob:; font-src 'self' data:; frame-ancestors 'none'",
} as const;

/** Serves what the pages consist of. Its files carry their hash in their names. */
export async function servePages(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, { root: PAGES, serve: false });
  for (const address of EXPLORER) {
    app.get(address, (_request, reply) => sendPage(reply, 'explorer.html'));
  }
  app.get<{ Params: { '*': string } }>('/assets/*', (request, reply) =>
    reply.sendFile(`assets/${request.params['*']}`, { immutable: true, maxAge: '365d' }),
  );
  app.setNotFoundHandler((request, reply) => sendNothing(request, reply));
}

/** Says that there is nothing at an address: to a person by a page, to a program by an error. */
function sendNothing(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (wantsPage(request)) {
    return sendPage(reply.code(404), 'explorer.html');
  }
  const error = new GraphQLError('There is nothing at this address.', {
    extensions: { code: 'BAD_REQUEST' satisfies ErrorCode, http: { status: 404 } },
  });
  return replyWithFault(error, request, reply);
}

/** Where nothing is. */
export const NO_ADDRESS = '/nothing';

/** Whether an address can be read at all; with half a percent sign, no route would be asked. */
export function isAddress(url: string): boolean {
  if (!url.includes('%')) {
    return true;
  }
  try {
    decodeURIComponent(url.split('?', 1)[0]!);
    return true;
  } catch {
    return false;
  }
}

/** Whether a browser opened the address, rather than a client that sends a query. */
export function wantsPage(request: FastifyRequest): boolean {
  const query = request.query as Record<string, unknown> | undefined;
  return (
    request.method === 'GET' &&
    !['query', 'extensions', 'documentId'].some((name) => query?.[name] !== undefined) &&
    (request.headers.accept ?? '').includes('text/html')
  );
}

/** Answers with a page, which may load nothing from another host. */
export function sendPage(reply: FastifyReply, name: keyof typeof POLICIES): FastifyReply {
  return reply.header('content-security-policy', POLICIES[name]).sendFile(name, { cacheControl: false });
}
