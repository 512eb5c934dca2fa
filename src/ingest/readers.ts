import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Catalogue } from '../catalogue/read';
import { createExtractor, type Extractor } from '../knowledge/extract';
import { readingVersion, readText } from './read-paper';
import { type PaperReader, type PaperText, type TextReading } from './record';

/** Reads in this thread; what reading needs is made when the first text comes. */
export function readerOf({ vocabulary }: Catalogue): PaperReader {
  let made: Extractor | undefined;
  const extractor = (): Extractor => (made ??= createExtractor(vocabulary));
  return {
    version: readingVersion(vocabulary),
    read: (texts) => Promise.resolve(texts.map((text) => readText(text, extractor(), vocabulary))),
  };
}

const WORKER = join(__dirname, 'read-worker.js');

/** A reader in a thread of its own, so that reading and writing go on at the same time. */
export interface ReaderThread extends PaperReader {
  close(): Promise<void>;
}

/** Starts a thread that reads against the built-in catalogue; undefined where only sources are, as in tests. */
export function startReader(catalogue: Catalogue): ReaderThread | undefined {
  if (!existsSync(WORKER)) {
    return undefined;
  }
  // The heap is bounded: what a thread holds is the vocabulary and one batch.
  const worker = new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: 256 } });
  const waiting: { resolve: (read: TextReading[]) => void; reject: (error: Error) => void }[] = [];
  worker.on('message', (read: TextReading[]) => waiting.shift()!.resolve(read));
  worker.on('error', (error) => waiting.splice(0).forEach(({ reject }) => reject(error)));
  worker.unref();
  return {
    version: readingVersion(catalogue.vocabulary),
    read: (texts: readonly PaperText[]) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(texts);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
