import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type EmbeddingEndpoint } from './embedding/endpoint';
import { parseToken, type AcceptedToken } from './server/access/tokens';

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
  /** Who may do what: of the variable and of the file together. */
  readonly tokens: readonly AcceptedToken[];
  /** Whether anybody may read. */
  readonly openReading: boolean;
  /** Names beside its own that the server goes by, as `Host` has them; `*` for any. */
  readonly hosts: readonly string[];
  /** Origins of other sites whose pages may ask; `*` for any. */
  readonly origins: readonly string[];
  /** Addresses or networks of the proxies in front, whose word on the client's address is taken. */
  readonly proxies: readonly string[];
  /** Requests a client may send in a minute; absent for the default, which is none on loopback. */
  readonly requestsPerMinute?: number;
  /** Whether only registered documents run. */
  readonly trustedDocumentsOnly: boolean;
  /** A manifest of further documents: a JSON object whose values are their texts. */
  readonly documentsFile?: string;
  /** Where `paperweave embed` sends titles and abstracts; absent for nowhere. */
  readonly embeddings?: EmbeddingEndpoint;
  readonly logLevel: LogLevel;
}

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

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

const list = z
  .string()
  .transform((text) =>
    text
      .split(/[\s,]+/)
      .filter((item) => item !== '')
      .map((item) => item.toLowerCase()),
  )
  .default([]);

function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
}

/** The tokens of entries; a fault names the entry's place, never its text. */
function tokensOf(entries: readonly string[], context: z.RefinementCtx): AcceptedToken[] {
  return entries
    .map((entry) => entry.trim())
    .flatMap((entry, i) => {
      const token = entry === '' ? [] : parseToken(entry);
      if (typeof token === 'string') {
        context.addIssue({ code: 'custom', message: `entry ${i + 1} ${token}` });
        return [];
      }
      return token;
    });
}

function linesOf(path: string, context: z.RefinementCtx): string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => (line.trimStart().startsWith('#') ? '' : line));
  } catch (error) {
    context.addIssue({ code: 'custom', message: `cannot be read: ${(error as Error).message}` });
    return [];
  }
}

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
      .transform((text, context) => tokensOf(text.split(','), context))
      .default([]),
    PAPERWEAVE_TOKENS_FILE: z
      .string()
      .transform((path, context) => tokensOf(linesOf(path, context), context))
      .default([]),
    PAPERWEAVE_READING: z.enum(['open', 'closed'], 'must be open or closed').default('open'),
    PAPERWEAVE_HOSTS: list,
    PAPERWEAVE_ORIGINS: list.refine(
      (origins) => origins.every((origin) => origin === '*' || isOrigin(origin)),
      'must be origins such as https://example.org, separated by commas, or *',
    ),
    PAPERWEAVE_PROXIES: list,
    PAPERWEAVE_RATE: z
      .string()
      .regex(/^\d{1,9}$/, 'must be how many requests a client may send in a minute; 0 for any number')
      .transform(Number)
      .optional(),
    PAPERWEAVE_DOCUMENTS: z.enum(['any', 'trusted'], 'must be any or trusted').default('any'),
    PAPERWEAVE_DOCUMENTS_FILE: z.string().optional(),
    PAPERWEAVE_EMBEDDINGS_URL: z
      .url({ protocol: /^https?$/, error: 'must be an address such as http://localhost:11434/v1' })
      .optional(),
    PAPERWEAVE_EMBEDDINGS_MODEL: z.string().optional(),
    PAPERWEAVE_EMBEDDINGS_KEY: z.string().optional(),
    PAPERWEAVE_LOG: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('warn'),
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
    const { PAPERWEAVE_EMBEDDINGS_URL: url, PAPERWEAVE_EMBEDDINGS_MODEL: model } = env;
    if ((url === undefined) !== (model === undefined)) {
      const [absent, present] = url === undefined ? ['URL', 'MODEL'] : ['MODEL', 'URL'];
      context.addIssue({
        code: 'custom',
        path: [`PAPERWEAVE_EMBEDDINGS_${absent}`],
        message: `is needed with PAPERWEAVE_EMBEDDINGS_${present}`,
      });
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
    tokens: Object.freeze([...rest.PAPERWEAVE_TOKENS, ...rest.PAPERWEAVE_TOKENS_FILE]),
    openReading: rest.PAPERWEAVE_READING === 'open',
    hosts: Object.freeze(rest.PAPERWEAVE_HOSTS),
    origins: Object.freeze(rest.PAPERWEAVE_ORIGINS),
    proxies: Object.freeze(rest.PAPERWEAVE_PROXIES),
    requestsPerMinute: rest.PAPERWEAVE_RATE,
    trustedDocumentsOnly: rest.PAPERWEAVE_DOCUMENTS === 'trusted',
    documentsFile: rest.PAPERWEAVE_DOCUMENTS_FILE,
    embeddings:
      rest.PAPERWEAVE_EMBEDDINGS_URL === undefined
        ? undefined
        : Object.freeze({
            url: rest.PAPERWEAVE_EMBEDDINGS_URL,
            model: rest.PAPERWEAVE_EMBEDDINGS_MODEL ?? '',
            key: rest.PAPERWEAVE_EMBEDDINGS_KEY,
          }),
    logLevel: rest.PAPERWEAVE_LOG,
  });
}
