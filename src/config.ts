import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** Everything paperweave reads from its environment: read once, checked together, frozen. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** The Neo4j the user named; absent when paperweave is to find or start one. */
  readonly neo4j?: { readonly uri: string; readonly user: string; readonly password: string };
  /** The database within the server; absent for the server's default. */
  readonly database?: string;
  /** Absolute path of the folder that holds a local Neo4j, its data and its password. */
  readonly home: string;
  /** Who may write: bearer tokens, as given. */
  readonly tokens: readonly string[];
}

/** Thrown by {@link readConfig}; its message lists every fault, one a line, by the variable's name. */
export class ConfigError extends Error {
  readonly code = 'BAD_CONFIG';
  constructor(readonly faults: readonly string[]) {
    super(`The environment is not usable:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

const NEO4J_SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

const neo4jUri = z.string().refine(
  (value) => {
    try {
      const url = new URL(value);
      return NEO4J_SCHEMES.includes(url.protocol.slice(0, -1)) && url.hostname !== '';
    } catch {
      return false;
    }
  },
  `must be an address such as neo4j://localhost:7687 (schemes: ${NEO4J_SCHEMES.join(', ')})`,
);

const environment = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535 (0 takes a free one)')
      .transform(Number)
      .refine((port) => port <= 65535, 'must be a port number from 0 to 65535 (0 takes a free one)')
      .default(4000),
    HOST: z
      .string()
      .regex(/^[A-Za-z0-9.:_-]+$/, 'must be a host name or an address to listen on, such as 127.0.0.1')
      .default('127.0.0.1'),
    NEO4J_URI: neo4jUri.optional(),
    NEO4J_USER: z.string().optional(),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z
      .string()
      .regex(
        /^[A-Za-z][A-Za-z0-9.-]{2,62}$/,
        'must be a Neo4j database name: 3 to 63 letters, digits, dots or dashes, a letter first',
      )
      .optional(),
    PAPERWEAVE_HOME: z.string().default(join(homedir(), '.paperweave')),
    PAPERWEAVE_TOKENS: z
      .string()
      .transform((text) => text.split(/[\s,]+/).filter((token) => token !== ''))
      .refine(
        (tokens) => tokens.every((token) => token.length >= 16),
        'every token must have at least 16 characters; separate tokens by commas',
      )
      .default([]),
  })
  .superRefine((env, context) => {
    if (env.NEO4J_URI === undefined) {
      for (const name of ['NEO4J_USER', 'NEO4J_PASSWORD'] as const) {
        if (env[name] !== undefined) {
          context.addIssue({ code: 'custom', path: [name], message: 'is set, but NEO4J_URI is not' });
        }
      }
    } else if (env.NEO4J_PASSWORD === undefined) {
      context.addIssue({ code: 'custom', path: ['NEO4J_PASSWORD'], message: 'is needed with NEO4J_URI' });
    }
  });

/**
 * Reads the environment's variables. An empty value counts as absent, as `docker compose` passes unset ones.
 * @throws ConfigError naming every faulty variable at once.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  }
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...rest } = parsed.data;
  return Object.freeze({
    port: rest.PORT,
    host: rest.HOST,
    neo4j:
      uri === undefined ? undefined : Object.freeze({ uri, user: user ?? 'neo4j', password: password ?? '' }),
    database: rest.NEO4J_DATABASE,
    home: resolve(rest.PAPERWEAVE_HOME),
    tokens: Object.freeze(rest.PAPERWEAVE_TOKENS),
  });
}
