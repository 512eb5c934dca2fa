import { type FastifyInstance } from 'fastify';
import { type Graph } from '../graph/graph';

/** Serves `/livez` (the process answers) and `/readyz` (the database answers a real read). */
export function serveHealth(app: FastifyInstance, graph: Graph): void {
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
