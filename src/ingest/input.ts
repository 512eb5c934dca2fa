import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Format } from './formats/format';
import { jsonLines } from './formats/json-lines';
import { trendingPage } from './formats/trending-page';

/** The formats, in the order in which they are tried. */
export const FORMATS: readonly Format[] = [jsonLines, trendingPage];

/** Thrown when a file cannot be read as papers; its message is one line for the person who named the file. */
export class InputError extends Error {
  readonly code = 'BAD_INPUT';
}

const HEAD_BYTES = 65_536;

export interface OpenInput {
  readonly format: Format;
  readonly lines: AsyncIterable<string>;
}

/**
 * Opens a file, `-` for standard input, unpacked when it is gzipped, and finds out its format.
 * @throws InputError when it is missing, empty, binary or of no known format.
 */
export async function openInput(file: string, named?: string): Promise<OpenInput> {
  const shown = file === '-' ? 'standard input' : file;
  const { stream, head } = await unpacked(file === '-' ? process.stdin : fileStream(file), shown);
  if (head.length === 0) {
    throw new InputError(`${shown} is empty`);
  }
  if (head.includes(0)) {
    throw new InputError(`${shown} is a binary file, not papers in one of the formats: ${names()}`);
  }
  const text = head.toString('utf8');
  const format = named
    ? FORMATS.find((one) => one.name === named)
    : FORMATS.find((one) => one.detects(text.replace(/^\uFEFF/u, '')));
  if (!format) {
    throw new InputError(
      named
        ? `there is no format "${named}"; the formats are: ${names()}`
        : `${shown} is in no format that is known; name it with --format, one of: ${names()}`,
    );
  }
  return { format, lines: linesOf(stream) };
}

function names(): string {
  return FORMATS.map(({ name }) => name).join(', ');
}

function fileStream(file: string): Readable {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) {
      throw new InputError(`${file} is not a file`);
    }
  } catch (error) {
    if (error instanceof InputError) {
      throw error;
    }
    throw new InputError(
      `${file} cannot be read: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (error as Error).message}`,
    );
  }
  return createReadStream(file);
}

/** The stream's first bytes, and a stream that has them still. */
async function unpacked(raw: Readable, shown: string): Promise<{ stream: Readable; head: Buffer }> {
  const packed = await peek(raw, shown);
  const gzipped = packed.head[0] === 0x1f && packed.head[1] === 0x8b;
  return gzipped ? peek(packed.stream.pipe(createGunzip()), shown) : packed;
}

async function peek(stream: Readable, shown: string): Promise<{ stream: Readable; head: Buffer }> {
  const chunks: Buffer[] = [];
  let size = 0;
  const iterator = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    while (size < HEAD_BYTES) {
      const next = await iterator.next();
      if (next.done) {
        break;
      }
      chunks.push(next.value);
      size += next.value.length;
    }
  } catch (error) {
    throw new InputError(`${shown} cannot be read: ${(error as Error).message}`);
  }
  const head = Buffer.concat(chunks);
  async function* whole(): AsyncIterable<Buffer> {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  }
  return { stream: Readable.from(whole(), { objectMode: false }), head: head.subarray(0, HEAD_BYTES) };
}

async function* linesOf(stream: Readable): AsyncIterable<string> {
  let first = true;
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    yield first ? line.replace(/^\uFEFF/u, '') : line;
    first = false;
  }
}
