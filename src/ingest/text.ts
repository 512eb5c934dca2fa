import { createReadStream, statSync, type ReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Thrown when a file cannot be read as papers; its message is one line for the person who named the file. */
export class InputError extends Error {
  readonly code = 'BAD_INPUT';
}

/** How much of a file is looked at to tell its format. */
const HEAD_BYTES = 65_536;

/** A file's text in pieces, and its beginning. */
export interface OpenText {
  readonly head: string;
  readonly text: AsyncIterable<string>;
  /** How much of the file has been read, from 0 to 1; undefined of what has no known end. */
  readonly share: () => number | undefined;
}

/**
 * Opens a file, `-` for standard input, as text: unpacked when it is gzipped, decoded by what its bytes are.
 * @throws InputError when it is missing, empty or binary; while it is read, when it breaks off.
 */
export async function openText(file: string): Promise<OpenText> {
  const shown = file === '-' ? 'standard input' : file;
  const source = file === '-' ? undefined : fileStream(file);
  const packed = await peek(source?.stream ?? process.stdin, shown);
  const gzipped = packed.head[0] === 0x1f && packed.head[1] === 0x8b;
  const { head, bytes } = gzipped ? await peek(unpacked(packed.bytes), shown) : packed;
  if (head.length === 0) {
    throw new InputError(`${shown} is empty`);
  }
  const encoding = encodingOf(head);
  if (!encoding) {
    throw new InputError(`${shown} is a binary file, not papers in a text format`);
  }
  return {
    head: new TextDecoder(encoding).decode(head),
    text: decoded(bytes, encoding, shown),
    share: () => (source && source.size > 0 ? Math.min(1, source.stream.bytesRead / source.size) : undefined),
  };
}

function fileStream(file: string): { stream: ReadStream; size: number } {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) {
      throw new InputError(`${file} is not a file`);
    }
    return { stream: createReadStream(file), size: stat.size };
  } catch (error) {
    if (error instanceof InputError) {
      throw error;
    }
    const { code, message } = error as NodeJS.ErrnoException;
    throw new InputError(`${file} cannot be read: ${code === 'ENOENT' ? 'there is no such file' : message}`);
  }
}

function unpacked(bytes: AsyncIterable<Buffer>): Readable {
  // A fault of the file beneath ends the unpacked stream too.
  return pipeline(bytes, createGunzip(), () => undefined);
}

/** The stream's first bytes, and all of its bytes. */
async function peek(
  stream: Readable,
  shown: string,
): Promise<{ bytes: AsyncIterable<Buffer>; head: Buffer }> {
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
    if (size === 0) {
      throw new InputError(`${shown} cannot be read: ${(error as Error).message}`);
    }
    // What came before the break is read all the same; the break itself is met again after it.
    return { bytes: brokenAfter(chunks, error as Error), head: Buffer.concat(chunks) };
  }
  const head = Buffer.concat(chunks);
  async function* whole(): AsyncIterable<Buffer> {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  }
  return { bytes: whole(), head: head.subarray(0, HEAD_BYTES) };
}

async function* brokenAfter(chunks: readonly Buffer[], error: Error): AsyncIterable<Buffer> {
  yield* chunks;
  throw error;
}

/** How the bytes are to be read, or undefined when they are no text. Files that are not UTF-8 are mostly Windows' Latin. */
function encodingOf(head: Buffer): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) {
    return 'utf-16le';
  }
  if (head[0] === 0xfe && head[1] === 0xff) {
    return 'utf-16be';
  }
  if (head.includes(0)) {
    return undefined;
  }
  try {
    // The head may end within a character.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

async function* decoded(
  bytes: AsyncIterable<Buffer>,
  encoding: string,
  shown: string,
): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  try {
    for await (const chunk of bytes) {
      yield decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    yield decoder.decode();
    throw new InputError(`${shown} breaks off: ${(error as Error).message}`);
  }
  yield decoder.decode();
}
