import { isDateTime } from 'neo4j-driver';
import { type GraphNode, type GraphRelationship } from './whole-graph';

/** One row of a list: its node, and all relationships that it stands for, strongest first. */
export interface Row {
  readonly node: GraphNode;
  readonly relationships: readonly GraphRelationship[];
  /** What a traversal says of it: its score, for one. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** What a row is ordered by; the last value is unique. */
type Keys = (row: Row) => readonly (string | number)[];

interface Order {
  readonly keys: Keys;
  /** Of each key: 1 ascending, -1 descending. */
  readonly signs: readonly number[];
}

/** Moments as the schema prints them; they sort as their texts do. */
function asText(value: unknown): string {
  return isDateTime(value as object) ? new Date(String(value)).toISOString() : String(value);
}

const property =
  (name: string) =>
  ({ node }: Row): string | number => {
    const value = node.properties[name];
    return typeof value === 'number' ? value : asText(value);
  };
const onEdge =
  (name: string) =>
  ({ relationships }: Row): string | number =>
    relationships[0]!.properties[name] as string | number;

function order(direction: 'up' | 'down', ...keys: ((row: Row) => string | number)[]): Order {
  return {
    keys: (row) => keys.map((key) => key(row)),
    signs: keys.map(() => (direction === 'down' ? -1 : 1)),
  };
}

const id = property('id');

export const PAPER_ORDERS: Readonly<Record<string, Order>> = {
  NEWEST: order('down', property('sortDate'), id),
  OLDEST: order('up', property('sortDate'), id),
  RECENTLY_ADDED: order('down', property('addedAt'), id),
  MOST_CITED: order('down', property('citationCount'), id),
  TITLE: order('up', property('titleKey'), id),
};

export const NAMED_ORDERS: Readonly<Record<string, Order>> = {
  NAME: order('up', property('sortName'), id),
  MOST_PAPERS: order('down', property('paperCount'), id),
};

export const BY_RANK = order('up', onEdge('rank'), id);
export const BY_SCORE: Order = { keys: (row) => [row.values!['score'] as number, id(row)], signs: [-1, 1] };
export const BY_POSITION = order('up', onEdge('position'), id);
export const BY_ID_AND_KEY = order('up', id, onEdge('key'));

/** A list with the page that was asked for. */
export interface Connection {
  readonly rows: readonly Row[];
  readonly page: readonly Row[];
  readonly more: boolean;
  readonly after: boolean;
  readonly cursor: (row: Row) => string;
}

function compare(
  a: readonly (string | number)[],
  b: readonly (string | number)[],
  signs: readonly number[],
): number {
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) {
      return signs[i]! * (a[i]! < b[i]! ? -1 : 1);
    }
  }
  return 0;
}

/** Sorts all rows, leaves out what comes before the cursor, and takes the first. */
export function page(
  all: readonly Row[],
  { keys, signs }: Order,
  { first, after }: { readonly first: number; readonly after?: string | null },
): Connection {
  const rows = [...all].sort((a, b) => compare(keys(a), keys(b), signs));
  const from = after == null ? undefined : (readCursor(after).slice(1) as (string | number)[]);
  const left = from === undefined ? rows : rows.filter((row) => compare(keys(row), from, signs) > 0);
  return {
    rows,
    page: left.slice(0, first),
    more: left.length > first,
    after: from !== undefined,
    cursor: (row) => writeCursor(['*', ...keys(row)]),
  };
}

function readCursor(cursor: string): unknown[] {
  return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
}

function writeCursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** An answer in which cursors no longer say which list they are of, which is the planner's own affair. */
export function withoutListNames(answer: string): string {
  return answer.replace(/"(Wy[I-L][\w-]+)"/g, (_, cursor: string) => {
    return `"${writeCursor(['*', ...readCursor(cursor).slice(1)])}"`;
  });
}
