import neo4j, { type AuthToken } from 'neo4j-driver';

/** What a Neo4j that answered says of itself. */
export interface Answer {
  /** Such as `Neo4j/5.26.30`. */
  readonly agent: string;
  readonly address: string;
}

/**
 * Asks the Neo4j at an address whether it answers and takes this user's password.
 * @throws the driver's error, or an Error with code `TIMEOUT` when `timeoutMs` passed first.
 */
export async function askNeo4j(
  { uri, user, password }: { uri: string; user: string; password: string },
  timeoutMs: number,
): Promise<Answer> {
  const auth: AuthToken = neo4j.auth.basic(user, password);
  const driver = neo4j.driver(uri, auth, {
    connectionTimeout: timeoutMs,
    connectionAcquisitionTimeout: timeoutMs,
    maxConnectionPoolSize: 1,
    maxTransactionRetryTime: 0,
    userAgent: 'paperweave',
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const info = await Promise.race([
      driver.getServerInfo(),
      new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => reject(Object.assign(new Error(`no answer in ${timeoutMs} ms`), { code: 'TIMEOUT' })),
          timeoutMs,
        );
      }),
    ]);
    return { agent: info.agent ?? 'Neo4j', address: info.address ?? uri };
  } finally {
    clearTimeout(timer);
    // Closing waits for connections in the making, which can take longer than we want to.
    void driver.close().catch(() => undefined);
  }
}

/** True when the error says that the server answered but refuses the user or the password. */
export function isRefusal(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.startsWith('Neo.ClientError.Security.');
}
