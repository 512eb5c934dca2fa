import { Readable } from 'node:stream';
import { readCatalogue } from '../../src/catalogue/read';
import { jsonLines } from '../../src/ingest/formats/json-lines';
import { importPapers } from '../../src/ingest/import';
import { loadCatalogue } from '../../src/ingest/load-catalogue';
import { buildSchema } from '../../src/schema';
import { serve } from '../../src/server/server';
import { emptyGraph } from '../support';

export interface CatalogueServer {
  readonly address: string;
  /** Brings in papers, given as records. */
  add(...papers: readonly object[]): Promise<void>;
  close(): Promise<void>;
}

/** A server over a graph that holds the built-in catalogue. */
export async function serveCatalogue(): Promise<CatalogueServer> {
  const graph = await emptyGraph();
  const catalogue = readCatalogue();
  await loadCatalogue(graph, catalogue);
  const server = await serve(graph, buildSchema(), {
    port: 0,
    host: '127.0.0.1',
    // As on a person's own machine, where the page may write.
    localToken: 'the-token-of-the-person-on-this-machine',
  });
  // What is asked for the first time takes the database long; no test is about that.
  await server.warm();
  return {
    address: server.address,
    add: async (...papers) => {
      const text = Readable.from(papers.map((paper) => `${JSON.stringify(paper)}\n`));
      await importPapers(graph, { format: jsonLines, text }, catalogue);
    },
    close: async () => {
      await server.stop();
      await graph.close();
    },
  };
}
