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
      .map(([name, value]) => [name, present(value)] as const)
      .filter(([name, value]) => value !== undefined && !OF_THE_PAGE.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    mark =
      given.length === 0
        ? ''
        : `.${createHash('sha256').update(JSON.stringify(given)).digest('base64url').slice(0, 6)}`;
    marks.set(values, mark);
  }
  return mark;
}

/** A value without keys that are null and filters that are empty, which say no more than if they were not there. */
function present(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Date || Array.isArray(value)) {
    return value ?? undefined;
  }
  const kept = Object.entries(value)
    .map(([key, one]) => [key, present(one)] as const)
    .filter(([, one]) => one !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
