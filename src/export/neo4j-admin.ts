import { type DateTime } from 'neo4j-driver';
import { type FilePiece, type FolderFormat } from './format';
import { type GraphReader } from './graph-reader';
import { ExportRefused } from './refused';

/** Types of properties as Cypher names them and as the importer does. */
const TYPES: Readonly<Record<string, string>> = {
  STRING: 'string',
  INTEGER: 'long',
  FLOAT: 'double',
  BOOLEAN: 'boolean',
  DATE: 'date',
  'ZONED DATETIME': 'datetime',
  'LOCAL DATETIME': 'localdatetime',
  DURATION: 'duration',
};

/** Stands between the parts of a list: no text has it. */
const BETWEEN = '\u001F';

interface Column {
  readonly name: string;
  readonly type: string;
  /** All have a list there and some an empty one, which the importer takes for nothing. */
  readonly restored: boolean;
}

/** The nodes of one set of labels, or the relationships of one type: a header and a file of rows. */
interface Group {
  /** As the importer is told. */
  readonly name: string;
  readonly file: string;
  readonly columns: Column[];
  readonly amount: number;
}

/** A type of the importer's for values of these types. @throws ExportRefused when no single one holds them. */
function importType(of: string, types: readonly string[]): string {
  const plain = [...new Set(types.map((type) => type.replace(/ NOT NULL\b/gu, '')))];
  const lists = plain.filter((type) => type.startsWith('LIST<'));
  const parts = new Set(
    plain.map((type) => type.replace(/^LIST<(.*)>$/u, '$1')).filter((type) => type !== 'NOTHING'),
  );
  const [part = 'STRING'] = parts;
  const name = TYPES[part];
  if (parts.size > 1 || (lists.length > 0 && lists.length < plain.length) || name === undefined) {
    throw new ExportRefused(`${of} has values of types that no column can hold: ${types.join(', ')}`);
  }
  return lists.length > 0 ? `${name}[]` : name;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  const text = Array.isArray(value)
    ? value.map((part) => String(part).replaceAll(BETWEEN, '\uFFFD')).join(BETWEEN)
    : // The driver's dates and moments become ISO text.
      (value as DateTime).toString();
  return `"${text.replaceAll('"', '""')}"`;
}

/** Finds out what groups there are, by the rows of a block: name, property, types, amount. */
async function groupsOf(reader: GraphReader, block: string, prefix: string): Promise<Map<string, Group>> {
  const groups = new Map<string, Group>();
  for await (const [given, property, types, amount] of reader.stream(block) as AsyncIterable<TypeRow>) {
    const name = nameOf(given);
    const group = groups.get(name);
    if (property === null || !group) {
      groups.set(name, { name, file: `${prefix}-${name.replaceAll(':', '-')}`, columns: [], amount });
    } else {
      const type = importType(`${name}.${property}`, types);
      const empty = types.some((one) => one.startsWith('LIST<NOTHING'));
      group.columns.push({ name: property, type, restored: empty && amount === group.amount });
    }
  }
  return groups;
}

type TypeRow = [group: unknown, property: string | null, types: string[], amount: number];

function nameOf(labels: unknown): string {
  return Array.isArray(labels) ? [...(labels as string[])].sort().join(':') : String(labels);
}

function* headers(groups: Iterable<Group>, keys: readonly string[]): Generator<FilePiece> {
  for (const { file, columns } of groups) {
    const names = [...keys, ...columns.map(({ name, type }) => `${name}:${type}`)];
    yield [`${file}.header.csv`, `${names.join(',')}\n`];
  }
}

/** Rows of groups, and which of their files have values of several lines. */
class Rows {
  readonly multiline = new Set<string>();

  of(
    { file, columns }: Group,
    keys: readonly string[],
    properties: Readonly<Record<string, unknown>>,
  ): FilePiece {
    const cells = [...keys.map(cell), ...columns.map(({ name }) => cell(properties[name]))];
    const row = cells.join(',');
    if (/[\r\n]/u.test(row)) {
      this.multiline.add(`${file}.csv`);
    }
    return [`${file}.csv`, `${row}\n`];
  }
}

/** A group that came while the export ran is passed over: nobody could say what columns it has. */
async function* rowsOf(
  reader: GraphReader,
  nodes: Map<string, Group>,
  edges: Map<string, Group>,
  rows: Rows,
) {
  for await (const [id, labels, properties] of reader.stream('store-nodes', 'nodes')) {
    const group = nodes.get(nameOf(labels));
    if (group) {
      yield rows.of(group, [id as string], properties as Record<string, unknown>);
    }
  }
  for await (const [from, relation, to, properties] of reader.stream('store-edges', 'edges')) {
    const group = edges.get(relation as string);
    if (group) {
      yield rows.of(group, [from as string, to as string], properties as Record<string, unknown>);
    }
  }
}

/** Statements that put the empty lists back. */
function* emptyLists(nodes: Iterable<Group>): Generator<string> {
  for (const { name, columns } of nodes) {
    for (const { name: property } of columns.filter(({ restored }) => restored)) {
      yield `MATCH (n:${name}) WHERE n.${property} IS NULL CALL (n) { SET n.${property} = [] } IN TRANSACTIONS OF 10000 ROWS;\n`;
    }
  }
}

/**
 * Everything that is stored, with what other formats leave out: names, claims, former ids. Read in two passes, one for the types of
 * columns and one for rows, each a statement whose rows are streamed: there is no key that all nodes have to page by.
 */
export const neo4jAdmin: FolderFormat = {
  name: 'neo4j-admin',
  description: 'a folder that `neo4j-admin database import full` reads',
  of: 'store',
  shape: 'folder',

  async *write(reader) {
    const nodes = await groupsOf(reader, 'store-node-types', 'nodes');
    const edges = await groupsOf(reader, 'store-edge-types', 'relationships');
    yield* headers(nodes.values(), [':ID']);
    yield* headers(edges.values(), [':START_ID', ':END_ID']);
    const rows = new Rows();
    yield* rowsOf(reader, nodes, edges, rows);
    const list = (option: string, groups: Map<string, Group>): string[] =>
      [...groups.values()].map(({ name, file }) => `${option}=${name}=${file}.header.csv,${file}.csv`);
    const options = [
      '--array-delimiter=U+001F',
      ...(rows.multiline.size === 0
        ? []
        : ['--multiline-fields-format=v2', `--multiline-fields=${[...rows.multiline].join(',')}`]),
      ...list('--nodes', nodes),
      ...list('--relationships', edges),
    ];
    yield ['import.args', `${options.join('\n')}\n`];
    yield ['after-import.cypher', [...emptyLists(nodes.values())].join('')];
  },
};
