import { type FastifyInstance } from 'fastify';
import { isSameUser } from './access/same-user';

/**
 * Serves `/session`: what the page that this server serves may do. Where one person uses their own machine it hands out the local token, so
 * that they need not copy it from its file. Another site's page gets no answer: it cannot send the header without a preflight
 * that nobody allows, a name of its own that leads here is refused before, and what it asked for it could not read.
 */
export function serveSession(app: FastifyInstance, localToken: string | undefined): void {
  app.get('/session', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const own =
      request.headers['x-paperweave-session'] === '1' &&
      [undefined, 'same-origin'].includes(request.headers['sec-fetch-site']) &&
      [undefined, `http://${request.headers.host}`].includes(request.headers.origin);
    if (localToken === undefined || !own || !(await isSameUser(request.raw.socket))) {
      return { scope: request.caller.scope ?? null, token: null };
    }
    return { scope: 'admin', token: localToken };
  });
}
