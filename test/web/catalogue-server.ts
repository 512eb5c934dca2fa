import { readCatalogue } from '../../src/catalogue/read';
import { loadCatalogue } from '../../src/ingest/import';
import { buildSchema } from '../../src/schema';
import { serve } from '../../src/server/server';
import { emptyGraph } from '../support';

export interface CatalogueServer {
  readonly address: string;
  close(): Promise<void>;
}

/** A server over a graph that holds the built-in catalogue and nothing else. */
export async function serveCatalogue(): Promise<CatalogueServer> {
  const graph = await emptyGraph();
  await loadCatalogue(graph, readCatalogue());
  const server = await serve(graph, buildSchema(), { port: 0, host: '127.0.0.1' });
  return {
    address: server.address,
    close: async () => {
      await server.stop();
      await graph.close();
    },
  };
}
