import { type TextFormat } from './format';
import { type GraphReader } from './graph-reader';
import { jsonList, withoutNothing } from './json-list';

async function* nodes(reader: GraphReader): AsyncGenerator<unknown> {
  for await (const { id, kind, label, properties } of reader.nodes()) {
    yield { data: withoutNothing({ ...properties, id, kind, name: label, label }) };
  }
}

async function* edges(reader: GraphReader): AsyncGenerator<unknown> {
  for await (const { id, from, to, type, properties } of reader.edges()) {
    // Cytoscape's desktop program calls the type of an edge its interaction.
    yield {
      data: withoutNothing({ ...properties, id, source: from, target: to, interaction: type, label: type }),
    };
  }
}

export const cytoscape: TextFormat = {
  name: 'cytoscape',
  description: 'Cytoscape JSON, for Cytoscape and Cytoscape.js',
  of: 'graph',
  shape: 'file',

  async *write(reader) {
    yield '{"format_version":"1.0","generated_by":"paperweave","data":{"name":"paperweave"},"elements":{"nodes":';
    yield* jsonList(nodes(reader));
    yield ',"edges":';
    yield* jsonList(edges(reader));
    yield '}}\n';
  },
};
