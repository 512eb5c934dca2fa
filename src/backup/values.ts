import neo4j, { Date as Day, DateTime } from 'neo4j-driver';

/** A value of a property as JSON has it: days and moments under their own key, as they are no texts. */
type Plain = string | boolean | number | { readonly date: string } | { readonly datetime: string };

export type Properties = Readonly<Record<string, unknown>>;

/** A property of a kind that no backup holds: none of ours is. */
class Unheld extends Error {}

/** Properties as JSON. */
export function plain(properties: Properties): Record<string, Plain | Plain[]> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((one) => plainValue(name, one)) : plainValue(name, value),
    ]),
  );
}

function plainValue(name: string, value: unknown): Plain {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') {
    return value;
  }
  if (value instanceof Day) {
    return { date: value.toString() };
  }
  if (value instanceof DateTime && value.timeZoneId === undefined) {
    return { datetime: value.toString() };
  }
  throw new Unheld(`the property ${name} has a value that a backup cannot hold: ${String(value)}`);
}

/** Properties as the driver stores them. @param floats those of them whose numbers are no integers. */
export function restored(properties: Properties, floats: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      const one = (part: unknown): unknown => restoredValue(part as Plain, floats.includes(name));
      return [name, Array.isArray(value) ? value.map(one) : one(value)];
    }),
  );
}

function restoredValue(value: Plain, float: boolean): unknown {
  if (typeof value === 'number') {
    return float ? value : neo4j.int(value);
  }
  if (typeof value === 'object') {
    return 'date' in value ? dayOf(value.date) : momentOf(value.datetime);
  }
  return value;
}

function dayOf(text: string): Day<number> {
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/u.exec(text)!;
  return new Day(Number(year), Number(month), Number(day));
}

const MOMENT =
  /^(-?\d+)-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d)(?::(\d\d))?)$/u;

function momentOf(text: string): DateTime<number> {
  const [, year, month, day, hour, minute, second, fraction = '', sign, hours = 0, minutes = 0, seconds = 0] =
    MOMENT.exec(text)!;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return new DateTime(
    Number(year),
    Number(month),
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    Number(fraction.padEnd(9, '0')),
    sign === '-' ? -offset : offset,
  );
}
