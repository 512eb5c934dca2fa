import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Neo4jStartFailed } from './errors';
import { type Place } from './place';

/** The password kept in this home, or undefined when there is none yet. */
export function readPassword(place: Place): string | undefined {
  if (!existsSync(place.password)) return undefined;
  const password = readFileSync(place.password, 'utf8').trim();
  return password === '' ? undefined : password;
}

/**
 * The password of this home's Neo4j: the one kept, or a new random one, in a file that only its owner reads.
 * Processes that ask at the same instant get the same.
 */
export function keepPassword(place: Place): string {
  if (!existsSync(place.password)) {
    const draft = `${place.password}.${process.pid}`;
    // Hexadecimal: Neo4j's command takes a password that begins with a dash for an option.
    writeFileSync(draft, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
    try {
      // A link appears whole or not at all, and never replaces another's.
      linkSync(draft, place.password);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }
  chmodSync(place.password, 0o600);
  const password = readPassword(place);
  if (password === undefined) {
    throw new Neo4jStartFailed(`${place.password} is empty: put this graph's password back into it`);
  }
  return password;
}
