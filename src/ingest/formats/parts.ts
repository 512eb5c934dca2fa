import { z } from 'zod';

/** The parts that records of several formats are made of. */

/** Text on one line, or undefined where there is none. */
export const line = z
  .string()
  .nullish()
  .transform((text) => text?.replace(/\s+/gu, ' ').trim() || undefined);

/** A title: what no paper is without. */
export const title = z
  .string('a title is missing')
  .transform((text) => text.replace(/\s+/gu, ' ').trim())
  .pipe(z.string().min(1, 'the title is empty'));

/** A year, given as a number or as digits; what is none is passed over. */
export const year = z
  .union([z.number(), z.string()])
  .nullish()
  .transform((value) => {
    const number = Number(/(?<!\d)(\d{4})(?!\d)/u.exec(String(value ?? ''))?.[1]);
    return number >= 1800 && number <= 2200 ? number : undefined;
  });

const DAY = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/u;

/** The day of a date, as YYYY-MM-DD, from an ISO date or moment or from the form that mails have. */
export function dayOf(text: string | null | undefined): string | undefined {
  const iso = DAY.exec(text?.trim() ?? '')?.[1];
  if (iso !== undefined) {
    return z.iso.date().safeParse(iso).success ? iso : undefined;
  }
  const mail = /^\w{3}, \d{1,2} \w{3} \d{4} \d\d:\d\d:\d\d (?:GMT|UTC|[+-]0000)$/u.test(text?.trim() ?? '');
  const moment = mail ? new Date(text!) : undefined;
  return moment && !Number.isNaN(moment.getTime()) ? moment.toISOString().slice(0, 10) : undefined;
}

export const day = z
  .string()
  .nullish()
  .transform((text) => dayOf(text));

/** The year of a record that has perhaps a year and perhaps a day. */
export function yearOf(given: number | undefined, published: string | undefined): number | undefined {
  return given ?? (published ? Number(published.slice(0, 4)) : undefined);
}

/** `Alpha, Ada` and `Alpha, Ada, Jr.` as `Ada Alpha` and `Ada Alpha Jr.`. */
export function naturalName(name: string): string {
  const [last = '', first = '', suffix = ''] = name.split(',').map((part) => part.trim());
  return [first, last, suffix].filter(Boolean).join(' ').replace(/\s+/gu, ' ');
}

/** Names out of one text: by semicolons, else by "and", else by commas where every part has a first and a last name. */
export function namesIn(text: string): string[] {
  const split = (by: RegExp): string[] =>
    text
      .split(by)
      .map((name) => name.trim())
      .filter(Boolean);
  const bySemicolon = split(/;/u);
  if (bySemicolon.length > 1) {
    return bySemicolon.map(naturalName);
  }
  const byAnd = split(/\s+(?:and|&)\s+/iu);
  const byComma = split(/,\s*(?:and\s+)?|\s+(?:and|&)\s+/iu);
  const commas = byComma.length > byAnd.length;
  return commas && byComma.every((name) => /\S\s+\S/u.test(name)) ? byComma : byAnd.map(naturalName);
}

/** Words out of one text, by semicolons where there are any, else by commas. */
export function wordsIn(text: string): string[] {
  return text
    .split(text.includes(';') ? /;/u : /,/u)
    .map((word) => word.trim())
    .filter(Boolean);
}

/** Each of these once, without those that are not there. */
export function each(values: Iterable<string | null | undefined>): string[] {
  return [
    ...new Set(
      [...values].map((value) => value?.trim()).filter((value) => value !== undefined && value !== ''),
    ),
  ] as string[];
}

/** A web address, or undefined when it is none. An address without scheme is taken to be https. */
export function urlOf(text: string | null | undefined): string | undefined {
  const given = text?.trim() ?? '';
  const whole = /^(?:www\.|github\.com\/|gitlab\.com\/|bitbucket\.org\/|huggingface\.co\/)/iu.test(given)
    ? `https://${given}`
    : given;
  return /^https?:\/\/[^\s/]+\.[^\s]+$/iu.test(whole) ? whole : undefined;
}
