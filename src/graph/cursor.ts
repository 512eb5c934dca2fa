import { int } from 'neo4j-driver';
import { type ASTNode } from 'graphql';
import { type SortKey } from './declare';
import { badUserInput } from './errors';

/** The values of an order's keys in one row; what a cursor holds. */
export type KeyValues = readonly (string | number)[];

/** Packs the keys of a row, with the list they belong to, into an opaque cursor. */
export function encodeCursor(list: string, values: KeyValues): string {
  return Buffer.from(JSON.stringify([list, ...values])).toString('base64url');
}

/** As a driver value; a moment stays text, which the statement reads with `datetime()`. */
function parameter(value: string | number, type: SortKey['type']): unknown {
  return type === 'int' ? int(value) : value;
}

const MOMENT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/;

/** Whether `datetime()` can read a text: `Date.parse` alone takes "Jan 1", and the 30th of February for the 2nd of March. */
function isMoment(text: string): boolean {
  const day = MOMENT.exec(text)?.[1];
  const time = Date.parse(text);
  return day !== undefined && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function fits(value: unknown, type: SortKey['type']): value is string | number {
  switch (type) {
    case 'int':
      return Number.isSafeInteger(value);
    case 'float':
      return typeof value === 'number' && Number.isFinite(value);
    case 'string':
      return typeof value === 'string';
    case 'datetime':
      return typeof value === 'string' && isMoment(value);
  }
}

/**
 * Unpacks a cursor that {@link encodeCursor} made for the same list into parameters.
 * @throws BAD_USER_INPUT for anything else: another list's cursor, a forged or damaged one.
 */
export function decodeCursor(
  cursor: string,
  list: string,
  types: readonly SortKey['type'][],
  at?: ASTNode,
): unknown[] {
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    content = undefined;
  }
  if (!Array.isArray(content) || content.length !== types.length + 1) {
    throw badUserInput('The cursor in "after" is not one that this server gave out.', at, {
      argument: 'after',
    });
  }
  const [from, ...values] = content as unknown[];
  if (from !== list || !values.every((value, i) => fits(value, types[i]!))) {
    throw badUserInput(
      'The cursor in "after" belongs to another list: a cursor goes with the field, the filter and the order that it came from.',
      at,
      { argument: 'after' },
    );
  }
  return values.map((value, i) => parameter(value, types[i]!));
}
