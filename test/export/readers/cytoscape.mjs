// What Cytoscape reads in its JSON, as one JSON object.
import { readFileSync } from 'node:fs';
import cytoscape from 'cytoscape';

const [path] = process.argv.slice(2);
const graph = cytoscape({ headless: true, ...JSON.parse(readFileSync(path, 'utf8')) });
process.stdout.write(
  JSON.stringify({
    nodes: Object.fromEntries(graph.nodes().map((node) => [node.id(), node.data()])),
    edges: graph.edges().map((edge) => [edge.source().id(), edge.target().id(), edge.data()]),
  }),
);
