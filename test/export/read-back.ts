import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A graph as another program read it. */
export interface GraphRead {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly (readonly [from: string, to: string, data: Readonly<Record<string, unknown>>])[];
}

const HERE = join(__dirname, 'readers');
const LARGEST = 256 * 1_024 * 1_024;

/** What a reader of `readers/` prints, run as a program of its own: some are modules that a test cannot load. */
export function readBack<T>(reader: string, ...args: string[]): T {
  const program = reader.endsWith('.py') ? 'python3' : process.execPath;
  const text = execFileSync(program, [join(HERE, reader), ...args], { encoding: 'utf8', maxBuffer: LARGEST });
  return JSON.parse(text) as T;
}

export const HAS_NETWORKX = spawnSync('python3', ['-c', 'import networkx']).status === 0;
