import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** The secret kept in a file, or undefined when there is none yet; an empty file holds none. */
export function readSecret(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const secret = readFileSync(path, 'utf8').trim();
  return secret === '' ? undefined : secret;
}

/**
 * The secret kept in a file that only its owner reads: the one there, or a new random one of 48 hexadecimal digits. Processes that ask
 * at the same instant get the same.
 * @throws Error when the file is there and empty.
 */
export function keepSecret(path: string): string {
  if (!existsSync(path)) {
    const draft = `${path}.${process.pid}`;
    // Hexadecimal: Neo4j's command takes a password that begins with a dash for an option.
    writeFileSync(draft, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
    try {
      // A link appears whole or not at all, and never replaces another's.
      linkSync(draft, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }
  chmodSync(path, 0o600);
  const secret = readSecret(path);
  if (secret === undefined) {
    throw new Error(`${path} is empty: put its secret back into it, or remove it`);
  }
  return secret;
}
