import 'reflect-metadata';
import { Graph, type GraphAddress } from '../../src/graph/graph';
import { buildSchema } from '../../src/schema';
import { serve } from '../../src/server/server';

/** The server, in a process of its own as it would run; it ends with the process that started it. */
process.once('message', (address: GraphAddress) => {
  void serve(new Graph(address), buildSchema(), { port: 0, host: '127.0.0.1' }).then((server) => {
    process.send!(server.address);
  });
});
process.once('disconnect', () => process.exit(0));
