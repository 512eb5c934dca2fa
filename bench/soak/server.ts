import 'reflect-metadata';
import { Graph, type GraphAddress } from '../../src/graph/graph';
import { buildSchema } from '../../src/schema';
import { digestOf } from '../../src/server/access/tokens';
import { serve } from '../../src/server/server';

/** The server, in a process of its own, with a token that may write; it ends with the process that started it. */
process.once('message', ({ address, token }: { address: GraphAddress; token: string }) => {
  void serve(new Graph(address), buildSchema(), {
    port: 0,
    host: '127.0.0.1',
    // What the database says that nobody expects is told on standard error.
    logLevel: 'error',
    tokens: [{ name: 'soak', scope: 'admin', digest: digestOf(token) }],
  }).then((server) => {
    process.send!(server.address);
  });
});
process.once('disconnect', () => process.exit(0));
