// A server as it is built, in a process of its own: the exporter loads parts of itself in a way that jest's modules know not.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { Graph } = require('../../dist/graph/graph.js');
const { buildSchema } = require('../../dist/schema.js');
const { serve } = require('../../dist/server/server.js');

process.once('message', async (address) => {
  const graph = new Graph(address);
  const server = await serve(graph, buildSchema(), { port: 0, host: '127.0.0.1' });
  process.send(server.address);
  process.once('message', async () => {
    await server.stop();
    await graph.close();
    process.disconnect();
  });
});
