import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BadRecord } from '../ingest/formats/format';

/**
 * Where bad records are set aside, one JSON object a line: file, line, reason, record. The file is made when the first
 * comes, in place of that of an earlier import.
 */
export class Quarantine {
  /** The files that were written. */
  readonly paths: string[] = [];
  readonly #open = new Map<string, number>();

  /**
   * @param named where the person wants them; else beside the input, or, of standard input and of folders that cannot be
   *   written to, in the home.
   */
  constructor(
    private readonly home: string,
    private readonly named?: string,
  ) {}

  /** Sets a record of a file aside. */
  add(file: string, bad: BadRecord): void {
    writeSync(this.#handle(file), `${JSON.stringify({ file, ...bad })}\n`);
  }

  #handle(file: string): number {
    const key = this.named ?? file;
    let handle = this.#open.get(key);
    if (handle === undefined) {
      handle = this.#make(file);
      this.#open.set(key, handle);
    }
    return handle;
  }

  #make(file: string): number {
    const wanted = this.named ?? (file === '-' ? undefined : `${file}.quarantine.jsonl`);
    if (wanted !== undefined) {
      try {
        const handle = openSync(wanted, 'w');
        this.paths.push(wanted);
        return handle;
      } catch (error) {
        if (this.named !== undefined) {
          throw error;
        }
      }
    }
    const path = join(this.home, 'quarantine.jsonl');
    mkdirSync(dirname(path), { recursive: true });
    this.paths.push(path);
    return openSync(path, 'w');
  }

  close(): void {
    this.#open.forEach((handle) => closeSync(handle));
    this.#open.clear();
  }
}
