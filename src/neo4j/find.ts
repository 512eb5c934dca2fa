import { type Config } from '../config';
import { dockerEngine, type DockerEngine, startInDocker } from './docker';
import { Neo4jNotFound, notFoundText } from './errors';
import { findJava } from './java';
import { pinnedVersion } from './jars';
import { type LocalOptions, useLocalNeo4j } from './local';
import { checkNamed } from './named';
import { homeWay, keepWay } from './way';

export { Neo4jNotFound, Neo4jStartFailed, Neo4jUnreachable } from './errors';

/** A Neo4j that answers, and how to speak to it. */
export interface FoundNeo4j {
  readonly way: 'uri' | 'docker' | 'local';
  /** One line for the user: which one, and why this. */
  readonly why: string;
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /**
   * Lets go of it: a local Neo4j stops when the last process that uses it lets go, and is down when this settles.
   * A named one and one in Docker keep running. Idempotent.
   */
  release(): Promise<void>;
  /** Ends a local Neo4j, which is started again at once; absent where it is not ours to end. */
  readonly restart?: () => void;
}

/** What can be set about finding; `env` stands in for the process's own environment. */
export interface FindOptions extends LocalOptions {
  readonly env?: NodeJS.ProcessEnv;
}

const nothingToRelease = () => Promise.resolve();

/**
 * Finds the Neo4j to use, or starts one: the one the user named, else one in Docker, else a local one under Java.
 * A home stays with the way in which its graph was made, as each way has data of its own. `report` is given
 * lines of progress.
 * @throws Neo4jUnreachable when the named one does not answer; Neo4jNotFound when no way is open;
 * Neo4jStartFailed when one is and fails.
 */
export async function findNeo4j(
  config: Pick<Config, 'neo4j' | 'home'>,
  report: (line: string) => void,
  options: FindOptions = {},
): Promise<FoundNeo4j> {
  if (config.neo4j) {
    const { agent } = await checkNamed(config.neo4j);
    const why = `${agent} at ${config.neo4j.uri}, as NEO4J_URI says`;
    return { way: 'uri', why, ...config.neo4j, release: nothingToRelease };
  }
  const env = options.env ?? process.env;
  const made = homeWay(config.home);
  const engine =
    made === 'local' ? { missed: "this home's graph is not in Docker" } : await dockerEngine(env);
  let dockerMissed: string;
  if ('missed' in engine) dockerMissed = engine.missed;
  else {
    const started = await inDocker(config.home, engine, report, env);
    if ('way' in started) return started;
    dockerMissed = started.missed;
  }
  if (made === 'docker') throw new Neo4jNotFound(`${madeInDocker(config.home)}: ${dockerMissed}.`);
  const java = await findJava(env);
  if ('missed' in java) {
    if (made === 'local') {
      throw new Neo4jNotFound(
        `The graph in ${config.home} needs Java 17 or newer, which was there when it was made: ${java.missed}.\n` +
          'Install Java again or set JAVA_HOME, or choose another PAPERWEAVE_HOME.',
      );
    }
    throw new Neo4jNotFound(notFoundText({ docker: dockerMissed, java: java.missed }));
  }
  const local = await useLocalNeo4j(config.home, java, report, options);
  keepWay(config.home, 'local');
  const { joined, ...reach } = local;
  const which = `Neo4j ${pinnedVersion()} at ${local.uri} under Java ${java.version}, its data in ${config.home}`;
  const reason = made === 'local' ? 'as NEO4J_URI is not set' : `as NEO4J_URI is not set and ${dockerMissed}`;
  return { way: 'local', why: `${which}${joined ? ', which runs already' : ''}: ${reason}`, ...reach };
}

async function inDocker(
  home: string,
  engine: DockerEngine,
  report: (line: string) => void,
  env: NodeJS.ProcessEnv,
): Promise<FoundNeo4j | { missed: string }> {
  const started = await startInDocker(home, report, env);
  if ('missed' in started) {
    report(`Docker ${engine.version} answers, but ${started.missed}.`);
    return { missed: `its engine answers, but ${started.missed}` };
  }
  keepWay(home, 'docker');
  return {
    way: 'docker',
    why:
      `Neo4j in Docker ${engine.version} at ${started.uri} (compose project ${started.project}, which keeps running): ` +
      'as NEO4J_URI is not set and Docker answers',
    uri: started.uri,
    user: started.user,
    password: started.password,
    release: nothingToRelease,
  };
}

/** Why a home whose graph is in Docker cannot be served in another way. */
export function madeInDocker(home: string): string {
  return `The graph of ${home} is in a Docker volume. Start Docker, or choose another PAPERWEAVE_HOME`;
}
