import { type FolderFormat } from './format';
import { EDGE_FIELDS, NODE_FIELDS, plainValue, type Value } from './nodes-and-edges';

/** A row as RFC 4180 has it. */
export function csvRow(values: readonly Value[]): string {
  return `${values.map(quoted).join(',')}\r\n`;
}

function quoted(value: Value): string {
  const text = String(plainValue(value) ?? '');
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const NODE_COLUMNS = Object.keys(NODE_FIELDS);
const EDGE_COLUMNS = Object.keys(EDGE_FIELDS);

export const csv: FolderFormat = {
  name: 'csv',
  description: 'a folder with nodes.csv and edges.csv, for spreadsheets and pandas',
  of: 'graph',
  shape: 'folder',

  async *write(reader) {
    yield ['nodes.csv', csvRow(['id', 'kind', 'label', ...NODE_COLUMNS])];
    for await (const { id, kind, label, properties } of reader.nodes()) {
      yield ['nodes.csv', csvRow([id, kind, label, ...NODE_COLUMNS.map((name) => properties[name])])];
    }
    yield ['edges.csv', csvRow(['source', 'target', 'type', ...EDGE_COLUMNS])];
    for await (const { from, to, type, properties } of reader.edges()) {
      yield ['edges.csv', csvRow([from, to, type, ...EDGE_COLUMNS.map((name) => properties[name])])];
    }
  },
};
