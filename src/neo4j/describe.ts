import { existsSync } from 'node:fs';
import { type Config } from '../config';
import { askNeo4j } from './answer';
import { dockerEngine } from './docker';
import { notFoundText } from './errors';
import { madeInDocker } from './find';
import { findJava } from './java';
import { knownJars, pinnedVersion } from './jars';
import { checkNamed } from './named';
import { runningJava } from './orphan';
import { readPassword } from './password';
import { placeOf } from './place';
import { readPort } from './port';
import { homeWay } from './way';

/** What `findNeo4j` would do, seen without doing it. */
export interface Neo4jOutlook {
  /** `none` when no way is open, or the named server does not answer. */
  readonly way: 'uri' | 'docker' | 'local' | 'none';
  /** Why this one, or, for `none`, what is wrong and what to do. */
  readonly why: string;
  readonly running: boolean;
  /** Where it answers, or would, once a port was chosen for it. */
  readonly uri?: string;
  /** What the server says of itself when it runs, such as `Neo4j/5.26.30`; else the version that would be started. */
  readonly version?: string;
  /** The process of a local one that runs. */
  readonly pid?: number;
  /** Such as `17.0.15 (/usr/lib/jvm/…)`, or what is missing. */
  readonly java: string;
  /** The engine's version, or what is missing. */
  readonly docker: string;
  /** True when a first start would fetch Neo4j from the network. */
  readonly needsNetwork: boolean;
  readonly home: string;
  /** Whether the home holds a graph already, and in which way it was made. */
  readonly graph: 'docker' | 'local' | 'none';
  readonly logs?: string;
}

/** Says which Neo4j would be used and why, and what is installed for it; starts and writes nothing, never throws. */
export async function describeNeo4j(
  config: Pick<Config, 'neo4j' | 'home'>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Neo4jOutlook> {
  const place = placeOf(config.home);
  const [engine, java] = await Promise.all([dockerEngine(env), findJava(env)]);
  const graph = homeWay(config.home) ?? 'none';
  const facts = {
    java: 'missed' in java ? `none: ${java.missed}` : `${java.version} (${java.home})`,
    docker: 'missed' in engine ? `none: ${engine.missed}` : engine.version,
    home: config.home,
    graph,
  } as const;
  const asleep = { running: false, needsNetwork: false } as const;

  if (config.neo4j) {
    const { uri } = config.neo4j;
    try {
      const { agent } = await checkNamed(config.neo4j);
      const why = 'NEO4J_URI names it, and it answers';
      return { way: 'uri', why, uri, version: agent, ...facts, running: true, needsNetwork: false };
    } catch (error) {
      return {
        way: 'none',
        why: error instanceof Error ? error.message : String(error),
        uri,
        ...facts,
        ...asleep,
      };
    }
  }

  const port = readPort(place);
  const uri = port === undefined ? undefined : `bolt://127.0.0.1:${port}`;
  const password = readPassword(place);
  const agent = uri && password ? await agentAt(uri, password) : undefined;
  const seen = { uri, running: agent !== undefined };

  if (graph !== 'local' && !('missed' in engine)) {
    const why = 'NEO4J_URI is not set, and a Docker engine answers';
    return {
      way: 'docker',
      why,
      ...facts,
      ...seen,
      version: agent ?? '5.26-community',
      needsNetwork: !agent,
    };
  }
  if (graph === 'docker') {
    return { way: 'none', why: `${madeInDocker(config.home)}: ${facts.docker}.`, ...facts, ...asleep };
  }
  if ('missed' in java) {
    const docker = 'missed' in engine ? engine.missed : "this home's graph is not in Docker";
    return { way: 'none', why: notFoundText({ docker, java: java.missed }), ...facts, ...asleep };
  }
  return {
    way: 'local',
    why:
      graph === 'local'
        ? "NEO4J_URI is not set, and this home's graph is a local one"
        : 'NEO4J_URI is not set, no Docker engine answers, and Java is there',
    ...facts,
    ...seen,
    version: agent ?? `Neo4j/${pinnedVersion()}`,
    pid: await runningJava(place),
    needsNetwork: knownJars() === undefined,
    logs: existsSync(place.logs) ? place.logs : undefined,
  };
}

async function agentAt(uri: string, password: string): Promise<string | undefined> {
  try {
    return (await askNeo4j({ uri, user: 'neo4j', password }, 2_000)).agent;
  } catch {
    return undefined;
  }
}
