import { randomUUID } from 'node:crypto';
import { createWriteStream, type WriteStream } from 'node:fs';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type ExportFormat, type FolderFormat, type TextFormat } from './format';
import { findFormat } from './formats';
import { type GraphReader } from './graph-reader';
import { ExportRefused } from './refused';

/** A place that an export can go to, which was found to be free and writable. */
export interface Output {
  readonly format: ExportFormat;
  /** Writes everything; a file or folder appears under its name when it is complete. */
  write(reader: GraphReader): Promise<void>;
  /** Leaves nothing behind. Of no effect once all is written. */
  abandon(): Promise<void>;
}

/**
 * Opens what an export goes to: a path, packed when it ends in `.gz`, or a stream such as standard output.
 * @throws ExportRefused when there is no such format, when the path exists or cannot be written, or when the format needs a folder.
 */
export async function openOutput(formatName: string, to: string | Writable): Promise<Output> {
  const format = findFormat(formatName);
  if (format.shape === 'file') {
    return typeof to === 'string' ? openFile(format, to) : streamOutput(format, to);
  }
  if (typeof to !== 'string') {
    throw new ExportRefused(`${format.name} is several files: name a folder with --out, which is made`);
  }
  return openFolder(format, to);
}

function streamOutput(format: TextFormat, stream: Writable): Output {
  return {
    format,
    // Standard output cannot be closed by us; other streams are their owner's to end.
    write: (reader) => pipeline(pieces(format.write(reader)), stream, { end: false }),
    abandon: async () => undefined,
  };
}

/** Opens a file for one text. @throws ExportRefused when it exists or cannot be written. */
export async function openFile(format: TextFormat, path: string): Promise<Output> {
  const draft = await draftOf(path);
  const handle = await open(draft, 'wx').catch((error: unknown) => refuse(path, error));
  const file = handle.createWriteStream();
  return {
    format,
    write: async (reader) => {
      const text = pieces(format.write(reader));
      await (path.endsWith('.gz') ? pipeline(text, createGzip(), file) : pipeline(text, file));
      await putInPlace(draft, path);
    },
    abandon: async () => {
      file.destroy();
      await rm(draft, { force: true });
    },
  };
}

async function openFolder(format: FolderFormat, path: string): Promise<Output> {
  const draft = await draftOf(path);
  await mkdir(draft).catch((error: unknown) => refuse(path, error));
  const files = new Map<string, WriteStream>();
  return {
    format,
    write: async (reader) => {
      for await (const [name, text] of format.write(reader)) {
        const file = files.get(name) ?? createWriteStream(join(draft, name), { flags: 'wx' });
        files.set(name, file);
        await written(file, text);
      }
      await Promise.all(
        [...files.values()].map((file) => {
          file.end();
          return finished(file);
        }),
      );
      await putInPlace(draft, path);
    },
    abandon: async () => {
      files.forEach((file) => file.destroy());
      await rm(draft, { recursive: true, force: true });
    },
  };
}

function written(file: WriteStream, text: string): Promise<void> {
  return new Promise((done, fail) => {
    file.write(text, (error) => (error ? fail(error) : done()));
  });
}

/** Where the export is written until it is complete: beside its place, so that it can be moved there at once. */
async function draftOf(path: string): Promise<string> {
  if (await exists(path)) {
    throw new ExportRefused(`${path} exists already; nothing was written`);
  }
  const place = resolve(path);
  return join(dirname(place), `.${basename(place)}.${randomUUID().slice(0, 8)}.partial`);
}

async function putInPlace(draft: string, path: string): Promise<void> {
  // A move would silently take the place of what came there meanwhile.
  if (await exists(path)) {
    throw new ExportRefused(`${path} was made by someone else meanwhile; it was left as it is`);
  }
  await rename(draft, path);
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'what should be its folder is a file',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
};

function refuse(path: string, error: unknown): never {
  const { code = '', message } = error as NodeJS.ErrnoException;
  throw new ExportRefused(`${path} cannot be written: ${REASONS[code] ?? message}`);
}

/** Pieces joined to some size: a write for each of a million small ones would take most of the time. */
const PIECE = 64 * 1_024;

async function* pieces(text: AsyncIterable<string>): AsyncGenerator<string> {
  let held: string[] = [];
  let length = 0;
  for await (const piece of text) {
    held.push(piece);
    length += piece.length;
    if (length >= PIECE) {
      yield held.join('');
      held = [];
      length = 0;
    }
  }
  if (length > 0) {
    yield held.join('');
  }
}
