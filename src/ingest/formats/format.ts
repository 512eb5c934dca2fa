import { type PaperRecord } from '../record';

/** A record that cannot be taken, and why. */
export interface BadRecord {
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
  /** Whether a file that begins so is of this format; `head` is its first 64 KiB. */
  detects(head: string): boolean;
  /** Reads a file, line by line. */
  read(lines: AsyncIterable<string>): AsyncIterable<FormatItem>;
}
