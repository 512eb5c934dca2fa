import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { askNeo4j } from './answer';
import { run } from './command';
import { PACKAGE_ROOT } from '../package-root';
import { keepPassword } from './password';
import { makePlace, type Place, placeOf } from './place';
import { keepPort, readPort } from './port';
import { withStartLock } from './start-lock';

/** A Docker engine that answers. */
export interface DockerEngine {
  readonly version: string;
}

/** Asks for a Docker engine, for at most three seconds; else says in half a sentence what is missing. */
export async function dockerEngine(
  env: NodeJS.ProcessEnv = process.env,
): Promise<DockerEngine | { missed: string }> {
  // The client alone is not an engine: the version of the server is what tells.
  const info = ['info', '--format', '{{.ServerVersion}}'];
  const { code, out, err } = await run('docker', info, { timeoutMs: 3_000, env });
  const version = out.trim();
  if (code === 0 && version !== '') return { version };
  if (/ENOENT/.test(err)) return { missed: 'docker is not installed' };
  if (/permission denied/i.test(err)) return { missed: 'this user may not use the Docker engine' };
  return { missed: 'no Docker engine answers' };
}

/** The compose project of a home: two homes are two projects, each with a volume of its own. */
export function composeProject(place: Place): string {
  return `paperweave-${place.mark}`;
}

/** The arguments of `docker` that act on this home's compose project. */
export function composeArguments(place: Place, ...command: string[]): string[] {
  const file = join(PACKAGE_ROOT, 'docker-compose.yml');
  return ['compose', '--file', file, '--project-name', composeProject(place), ...command];
}

/** The environment that compose fills the file's variables from; a password on the command line would be public. */
export function composeEnvironment(
  env: NodeJS.ProcessEnv,
  { port, password }: { port: number; password: string },
): NodeJS.ProcessEnv {
  return { ...env, NEO4J_PASSWORD: password, NEO4J_PORT: String(port) };
}

/**
 * Starts this home's Neo4j as a container, or joins the one that runs, and waits until it answers. It keeps
 * running: Docker looks after it, and its data lie in a named volume.
 * @returns how to reach it, or in half a sentence why Docker could not start it.
 */
export async function startInDocker(
  home: string,
  report: (line: string) => void,
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ uri: string; user: string; password: string; project: string } | { missed: string }> {
  const place = placeOf(home);
  const compose = await run('docker', ['compose', 'version'], { timeoutMs: 5_000, env });
  if (compose.code !== 0) return { missed: 'its compose plugin is not installed' };
  makePlace(home, place);
  const password = keepPassword(place);
  const project = composeProject(place);
  const reach = (port: number) => ({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password });
  return withStartLock(place.startLock, report, async () => {
    // Kept and chosen under the lock: another process may have started it while we waited.
    const chosen = readPort(place);
    if (chosen !== undefined && (await answers(reach(chosen)))) return { ...reach(chosen), project };
    const port = await keepPort(place);
    report(`Starting Neo4j in Docker on port ${port} (the first time its image is fetched) …`);
    const { code, err } = await run(
      'docker',
      composeArguments(place, 'up', '--detach', '--wait', '--wait-timeout', '180', 'neo4j'),
      { timeoutMs: 20 * 60_000, env: composeEnvironment(env, { port, password }) },
    );
    if (code !== 0) {
      const last = err.trim().split(/\r?\n/).slice(-2).join(' ');
      return { missed: `it could not start Neo4j (${last.slice(0, 300)})` };
    }
    // Healthy inside; the published port may take a moment longer.
    for (const end = Date.now() + 20_000; Date.now() < end; await sleep(200)) {
      if (await answers(reach(port))) return { ...reach(port), project };
    }
    return { missed: `the Neo4j it started does not take the password in ${place.password}` };
  });
}

async function answers(reach: { uri: string; user: string; password: string }): Promise<boolean> {
  try {
    await askNeo4j(reach, 2_000);
    return true;
  } catch {
    return false;
  }
}
