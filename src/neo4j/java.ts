import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command';

/** A Java runtime that can run Neo4j. */
export interface Java {
  /** The program to start. */
  readonly program: string;
  /** Its own home, which Maven wants as JAVA_HOME. */
  readonly home: string;
  /** Such as `17.0.15`. */
  readonly version: string;
}

export const OLDEST_JAVA = 17;

/** Looks for Java 17 or newer: JAVA_HOME's first, then PATH's; else says in half a sentence what was found instead. */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<Java | { missed: string }> {
  let missed = 'no java on the PATH, and JAVA_HOME is not set';
  for (const program of await candidates(env)) {
    // Standard error says: "    java.home = …", "    java.version = 17.0.15".
    const { code, err } = await run(program, ['-XshowSettings:properties', '-version'], {
      timeoutMs: 10_000,
      env,
    });
    const version = /^\s*java\.version = (\S+)/m.exec(err)?.[1];
    const home = /^\s*java\.home = (.+?)\s*$/m.exec(err)?.[1];
    if (code !== 0 || version === undefined || home === undefined) continue;
    if (majorVersion(version) >= OLDEST_JAVA) return { program, home, version };
    missed = `${program} is Java ${version}`;
  }
  return { missed };
}

async function candidates(env: NodeJS.ProcessEnv): Promise<string[]> {
  const name = process.platform === 'win32' ? 'java.exe' : 'java';
  const found: string[] = [];
  if (env['JAVA_HOME']) {
    const program = join(env['JAVA_HOME'], 'bin', name);
    if (existsSync(program)) found.push(program);
  }
  if (process.platform === 'darwin') {
    // macOS's own /usr/bin/java is a stub; this asks it for a real one. Homebrew's are linked to neither place.
    const { code, out } = await run('/usr/libexec/java_home', ['-v', `${OLDEST_JAVA}+`], {
      timeoutMs: 5_000,
      env,
    });
    if (code === 0) found.push(join(out.trim(), 'bin', name));
    for (const formula of ['openjdk', 'openjdk@21', 'openjdk@17']) {
      for (const prefix of ['/opt/homebrew', '/usr/local']) {
        const program = join(prefix, 'opt', formula, 'bin', name);
        if (existsSync(program)) found.push(program);
      }
    }
  }
  found.push(name);
  return found;
}

/** 17 for `17.0.15`, 8 for `1.8.0_412`. */
export function majorVersion(version: string): number {
  const [first = '', second = ''] = version.split(/[.\-+_]/);
  return Number(first === '1' ? second : first);
}
