import { type PaperRecord } from '../record';

/** A record that cannot be taken, and why. */
export interface BadRecord {
  /** The line it starts on, from 1. */
  readonly line: number;
  readonly reason: string;
  readonly record: string;
}

/** A record with the line it starts on, or what is wrong with it. */
export type FormatItem =
  { readonly line: number; readonly record: PaperRecord } | { readonly bad: BadRecord };

/** A format that papers come in. */
export interface Format {
  readonly name: string;
  /** What it is, for someone who has to choose. */
  readonly description: string;
  /** Whether a file that begins so is of this format; `head` is its first 64 KiB. */
  detects(head: string): boolean;
  /** Reads a file's text, which comes in pieces of any size, and holds no more than a record of it. */
  read(text: AsyncIterable<string>): AsyncIterable<FormatItem>;
}

/** The longest record that is read: what is longer is set aside, so that no file can fill the memory. */
export const LONGEST_RECORD = 10_000_000;

/** How much of a bad record is kept to show. */
export const SHOWN_OF_RECORD = 10_000;

/** A record that cannot be taken, as much of it as is worth keeping. */
export function badItem(line: number, reason: string, record: string): FormatItem {
  return { bad: { line, reason, record: record.slice(0, SHOWN_OF_RECORD) } };
}
