import { type TextFormat } from './format';
import { EDGE_FIELDS, NODE_FIELDS, presentFields, type FieldType, type Properties } from './nodes-and-edges';
import { XML_HEAD, xmlText } from './xml';

function attributes(on: 'node' | 'edge', fields: Readonly<Record<string, FieldType>>): string {
  const each = Object.entries(fields).map(
    ([name, type]) => `      <attribute id="${name}" title="${name}" type="${type}"/>\n`,
  );
  return `    <attributes class="${on}">\n${each.join('')}    </attributes>\n`;
}

function values(fields: Readonly<Record<string, FieldType>>, properties: Properties): string {
  const each = [...presentFields(fields, properties)].map(
    ([name, value]) => `<attvalue for="${name}" value="${xmlText(value)}"/>`,
  );
  return each.length === 0 ? '' : `<attvalues>${each.join('')}</attvalues>`;
}

const NODES: Readonly<Record<string, FieldType>> = { kind: 'string', ...NODE_FIELDS };
// An edge's own `type` says whether it is directed.
const EDGES: Readonly<Record<string, FieldType>> = { relation: 'string', ...EDGE_FIELDS };

export const gexf: TextFormat = {
  name: 'gexf',
  description: 'GEXF 1.2, for Gephi and NetworkX',
  of: 'graph',
  shape: 'file',

  async *write(reader) {
    yield `${XML_HEAD}<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n  <graph mode="static" defaultedgetype="directed">\n`;
    yield attributes('node', NODES) + attributes('edge', EDGES);
    yield '    <nodes>\n';
    for await (const { id, kind, label, properties } of reader.nodes()) {
      yield `      <node id="${xmlText(id)}" label="${xmlText(label)}">${values(NODES, { kind, ...properties })}</node>\n`;
    }
    yield '    </nodes>\n    <edges>\n';
    for await (const { id, from, to, type, properties } of reader.edges()) {
      yield `      <edge id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}" label="${xmlText(type)}">${values(EDGES, { relation: type, ...properties })}</edge>\n`;
    }
    yield '    </edges>\n  </graph>\n</gexf>\n';
  },
};
