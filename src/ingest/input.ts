import { type Format } from './formats/format';
import { FORMATS } from './formats/all';
import { InputError, openText } from './text';

export { InputError };

/** A file that is open, and how to read it. */
export interface OpenInput {
  readonly format: Format;
  readonly text: AsyncIterable<string>;
  /** How much of the file has been read, from 0 to 1; undefined of what has no known end. */
  readonly share?: () => number | undefined;
}

/**
 * Opens a file, `-` for standard input, unpacked when it is gzipped, and finds out its format.
 * @throws InputError when it is missing, empty, binary or of no known format.
 */
export async function openInput(file: string, named?: string): Promise<OpenInput> {
  const format = named === undefined ? undefined : FORMATS.find((one) => one.name === named);
  if (named !== undefined && !format) {
    throw new InputError(`there is no format "${named}"; the formats are:\n${listed()}`);
  }
  const { head, text, share } = await openText(file);
  const found = format ?? FORMATS.find((one) => one.detects(head));
  if (!found) {
    const shown = file === '-' ? 'standard input' : file;
    throw new InputError(
      `${shown} is in no format that is known; name it with --format, one of:\n${listed()}`,
    );
  }
  return { format: found, text, share };
}

function listed(): string {
  const width = Math.max(...FORMATS.map(({ name }) => name.length));
  return FORMATS.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`).join('\n');
}
