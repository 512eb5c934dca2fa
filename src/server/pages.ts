import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { PACKAGE_ROOT } from '../package-root';

/** The pages that the build makes of `web/`. */
const PAGES = join(PACKAGE_ROOT, 'dist', 'web');

/** Serves what the pages consist of. Its files carry their hash in their names. */
export async function servePages(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, { root: PAGES, serve: false });
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
  app.get<{ Params: { '*': string } }>('/assets/*', (request, reply) =>
    reply.sendFile(`assets/${request.params['*']}`, { immutable: true, maxAge: '365d' }),
  );
}

/** Whether a browser opened the address, rather than a client that sends a query. */
export function wantsPage(request: FastifyRequest): boolean {
  const query = request.query as Record<string, unknown>;
  return (
    request.method === 'GET' &&
    !['query', 'extensions', 'documentId'].some((name) => query[name] !== undefined) &&
    (request.headers.accept ?? '').includes('text/html')
  );
}

/** Answers with a page, which may load nothing from another host. */
export function sendPage(reply: FastifyReply, name: string): FastifyReply {
  return reply
    .header(
      'content-security-policy',
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self' blob:; font-src 'self' data:; frame-ancestors 'none'",
    )
    .sendFile(name, { cacheControl: false });
}
