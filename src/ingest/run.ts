import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';

/** What tells a file's records from those of others, the same when it is taken again: not its content, which may be large. */
export function runOf(file: string): string {
  if (file === '-') {
    return digest(`${process.pid} ${Date.now()}`);
  }
  const { size, mtimeMs } = statSync(file);
  return digest(`${basename(file)} ${size} ${mtimeMs}`);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
