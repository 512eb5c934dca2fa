// What Graphology reads in a GraphML or GEXF file, as one JSON object.
import { readFileSync } from 'node:fs';
import graphology from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';

const [form, path] = process.argv.slice(2);
const { MultiDirectedGraph } = graphology;
const text = readFileSync(path, 'utf8');
const graph =
  form === 'graphml' ? graphml.parse(MultiDirectedGraph, text) : gexf.parse(MultiDirectedGraph, text);
process.stdout.write(
  JSON.stringify({
    nodes: Object.fromEntries(graph.mapNodes((id, data) => [id, data])),
    edges: graph.mapEdges((id, data, start, end) => [start, end, data]),
  }),
);
