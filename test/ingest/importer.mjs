// An import in a process of its own: node importer.mjs ADDRESS FILE BATCH DATA. Says how many papers are done after each batch.
import 'reflect-metadata';
import { readCatalogue } from '../../dist/catalogue/read.js';
import { Graph } from '../../dist/graph/graph.js';
import { migrate } from '../../dist/graph/migrations.js';
import { importPapers } from '../../dist/ingest/import.js';
import { openInput } from '../../dist/ingest/input.js';

const [address, file, batch, data] = process.argv.slice(2);
const graph = new Graph(JSON.parse(address), { patienceMs: 60_000 });
// A few concepts: loading the thousands of the catalogue is most of a short import.
const catalogue = readCatalogue(data);
await migrate(graph);
const counts = await importPapers(graph, await openInput(file), catalogue, {
  run: 'test',
  batchSize: Number(batch),
  onBatch: ({ read }) => console.log(read),
});
console.log(JSON.stringify(counts));
await graph.close();
