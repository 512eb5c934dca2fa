import { createHash } from 'node:crypto';

/** Arguments that change from page to page, and the order, which a list's name tells already. */
const OF_THE_PAGE = new Set(['first', 'after', 'orderBy']);

const marks = new WeakMap<Readonly<Record<string, unknown>>, string>();

/**
 * Tells a list with its arguments from the same list with others, so that a cursor is not used under another filter; nothing for a list
 * without any. The values are a request's, coerced once: their keys stand in the order of the schema, whatever the client wrote.
 */
export function listMark(values: Readonly<Record<string, unknown>>): string {
  let mark = marks.get(values);
  if (mark === undefined) {
    const given = Object.entries(values)
      .filter(([name, value]) => value != null && !OF_THE_PAGE.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    mark =
      given.length === 0
        ? ''
        : `.${createHash('sha256').update(JSON.stringify(given, present)).digest('base64url').slice(0, 6)}`;
    marks.set(values, mark);
  }
  return mark;
}

/** A key that is null says no more than one that is not there. */
const present = (_: string, value: unknown): unknown => value ?? undefined;
