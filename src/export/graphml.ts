import { type TextFormat } from './format';
import { EDGE_FIELDS, NODE_FIELDS, presentFields, type FieldType, type Properties } from './nodes-and-edges';
import { XML_HEAD, xmlText } from './xml';

const TYPES: Readonly<Record<FieldType, string>> = { string: 'string', integer: 'int', double: 'double' };

/** GraphML knows keys by ids, and those of nodes and of edges share one space. */
function keysOf(on: 'node' | 'edge', fields: Readonly<Record<string, FieldType>>): string {
  return Object.entries(fields)
    .map(
      ([name, type]) =>
        `  <key id="${on}-${name}" for="${on}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join('');
}

function data(
  on: 'node' | 'edge',
  fields: Readonly<Record<string, FieldType>>,
  properties: Properties,
): string {
  return [...presentFields(fields, properties)]
    .map(([name, value]) => `<data key="${on}-${name}">${xmlText(value)}</data>`)
    .join('');
}

const NODES: Readonly<Record<string, FieldType>> = { kind: 'string', label: 'string', ...NODE_FIELDS };
const EDGES: Readonly<Record<string, FieldType>> = { type: 'string', ...EDGE_FIELDS };

export const graphml: TextFormat = {
  name: 'graphml',
  description: 'GraphML, for NetworkX, igraph, yEd, Gephi',
  of: 'graph',
  shape: 'file',

  async *write(reader) {
    yield `${XML_HEAD}<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n`;
    yield keysOf('node', NODES) + keysOf('edge', EDGES);
    yield '  <graph id="paperweave" edgedefault="directed">\n';
    for await (const { id, kind, label, properties } of reader.nodes()) {
      yield `    <node id="${xmlText(id)}">${data('node', NODES, { kind, label, ...properties })}</node>\n`;
    }
    for await (const { id, from, to, type, properties } of reader.edges()) {
      yield `    <edge id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}">${data('edge', EDGES, { type, ...properties })}</edge>\n`;
    }
    yield '  </graph>\n</graphml>\n';
  },
};
