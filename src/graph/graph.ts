import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver';
import { type GraphQLError } from 'graphql';
import { codedError } from './errors';
import { Gate } from './gate';
import { type Row } from './planner/shape';

/** Where the graph is, and as whom to open it. */
export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

export interface GraphOptions {
  /** Statements that read at once; a further one waits for at most {@link GraphOptions.patienceMs}. */
  readonly readsAtOnce?: number;
  /** Statements that may wait; more are refused at once. */
  readonly readsWaiting?: number;
  /** How long to try before the database counts as away. A server gives up soon, an import does not. */
  readonly patienceMs?: number;
}

/** As much of an AbortSignal as a statement needs. */
export interface EndSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface ReadOptions {
  /** The statement is ended, in the database too, after this many milliseconds. */
  readonly timeoutMs: number;
  /** Ends the statement early: the client is gone. */
  readonly signal?: EndSignal;
  /** How many of the places for statements it takes, for what it may cost; one where nothing is said. */
  readonly places?: number;
}

/** Between two tries of a statement: a server that refuses connections does so at once. */
const RETRY_PAUSE_MS = 50;

/** Connections beyond those that read. */
const WRITES_AT_ONCE = 20;

/** Properties as the driver stores them: whole numbers as integers, absent ones as null. */
export function stored(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      if (name !== 'confidence' && typeof value === 'number' && Number.isInteger(value)) {
        return [name, neo4j.int(value)];
      }
      return [name, value ?? null];
    }),
  );
}

/** The graph: the only way to a session. */
export class Graph {
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #patienceMs: number;
  /** Who reads and who waits to. */
  readonly reads: Gate;
  /** Who writes and who waits to: never so many that they would take the connections of those who read. */
  readonly writes: Gate;

  constructor(
    address: GraphAddress,
    { readsAtOnce = 100, readsWaiting = 1_000, patienceMs = 3_000 }: GraphOptions = {},
  ) {
    this.#database = address.database;
    this.#patienceMs = patienceMs;
    this.reads = new Gate(readsAtOnce, readsWaiting, patienceMs);
    this.writes = new Gate(WRITES_AT_ONCE, readsWaiting, patienceMs);
    this.#driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: readsAtOnce + WRITES_AT_ONCE,
      connectionAcquisitionTimeout: patienceMs,
      connectionTimeout: patienceMs,
      maxTransactionRetryTime: patienceMs,
      // An idle connection may be to a server that is gone; asked before use, it costs a round trip only when idle.
      connectionLivenessCheckTimeout: 30_000,
      telemetryDisabled: true,
      // Hints on how a statement is written are for whoever writes it; the tests look at every plan.
      notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
    });
  }

  #session(mode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({ database: this.#database, defaultAccessMode: mode, fetchSize: 1_000 });
  }

  /**
   * Runs one statement that reads, by itself: a managed transaction would cost another round trip. It is run again
   * when the cluster says that it may be.
   * @throws GraphQLError with code TIMEOUT or SERVICE_UNAVAILABLE.
   */
  async read(statement: string, parameters: Record<string, unknown>, options: ReadOptions): Promise<Row[]> {
    const entering = this.reads.enter(options.places);
    if (entering) {
      await entering;
    }
    try {
      return await this.#readAgain(statement, parameters, options);
    } finally {
      this.reads.leave(options.places);
    }
  }

  async #readAgain(
    statement: string,
    parameters: Record<string, unknown>,
    options: ReadOptions,
  ): Promise<Row[]> {
    const deadline = Date.now() + this.#patienceMs;
    for (;;) {
      try {
        return await this.#readOnce(statement, parameters, options);
      } catch (error) {
        if (!neo4j.isRetryableError(error) || Date.now() > deadline || options.signal?.aborted) {
          throw databaseError(error, options);
        }
        await sleep(RETRY_PAUSE_MS);
      }
    }
  }

  async #readOnce(
    statement: string,
    parameters: Record<string, unknown>,
    options: ReadOptions,
  ): Promise<Row[]> {
    const session = this.#session('READ');
    // Closing the session ends its statement at once; a rollback would wait for it.
    const end = (): void => void session.close().catch(() => undefined);
    options.signal?.addEventListener('abort', end);
    try {
      const running = withoutStack(() => session.run(statement, parameters, { timeout: options.timeoutMs }));
      // The database looks for statements over their time only now and then; this is exact. One that stands still
      // does not even answer that it ended the statement, so nobody waits for it.
      return rowsOf(await inTime(running, options.timeoutMs + 100));
    } finally {
      // After an error it ends what still runs; after an answer the connection is back in the pool already.
      end();
      options.signal?.removeEventListener('abort', end);
    }
  }

  /**
   * Runs one statement that reads however much, and hands its rows on as they come: a few thousand are in memory. It takes as long as it takes,
   * beside the statements that {@link Graph.read} counts.
   */
  async *stream(
    statement: string,
    parameters: Record<string, unknown>,
    signal?: AbortSignal,
  ): AsyncGenerator<Row> {
    const session = this.#session('READ');
    try {
      for await (const record of session.run(statement, parameters)) {
        signal?.throwIfAborted();
        yield record.keys.map((key) => record.get(key) as unknown);
      }
    } finally {
      await session.close();
    }
  }

  /** Runs work that writes in one managed transaction, which is tried again after a deadlock or a lost leader. */
  async write<T>(
    work: (transaction: ManagedTransaction) => Promise<T>,
    { timeoutMs }: { readonly timeoutMs?: number } = {},
  ): Promise<T> {
    await this.writes.enter();
    const session = this.#session('WRITE');
    try {
      return await session.executeWrite(work, { timeout: timeoutMs });
    } finally {
      this.writes.leave();
      await session.close();
    }
  }

  /** A real write that leaves nothing: a database whose disk was full may read and never write again. */
  async tryToWrite(timeoutMs = 5_000): Promise<void> {
    try {
      await this.write(
        (transaction) =>
          transaction.run("MERGE (s:GraphState {name: 'writable'}) SET s.value = toString(timestamp())"),
        { timeoutMs },
      );
    } catch (error) {
      throw databaseError(error, { timeoutMs });
    }
  }

  /** Runs one statement that changes the schema, which no transaction with other work may hold. */
  async define(statement: string): Promise<void> {
    const session = this.#session('WRITE');
    try {
      await session.run(statement);
    } finally {
      await session.close();
    }
  }

  /** A real read: `verifyConnectivity` would succeed on a server that can answer nothing. */
  async ping(timeoutMs = 2_000): Promise<void> {
    await this.read('MATCH (n:Entity) RETURN n.id LIMIT 1', {}, { timeoutMs });
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}

/**
 * The driver takes a stack trace of every statement, in case it fails: a tenth of the server's time. What failed is told by its code,
 * and by the operation that asked.
 */
function withoutStack<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A statement's records as lists of columns. */
export function rowsOf({ records }: Pick<QueryResult, 'records'>): Row[] {
  return records.map((record) => record.keys.map((_, column) => record.get(column) as unknown));
}

/** @throws StatementTimeout when it has not settled after so many milliseconds. */
function inTime<T>(running: PromiseLike<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StatementTimeout()), milliseconds);
    running.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- handed on as it came
        reject(error);
      },
    );
  });
}

class StatementTimeout extends Error {}

const TIMEOUT_CODES = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
];

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The store cannot be written or read, such as for a full disk: no fault of the statement. */
function isStorageFault(code: string): boolean {
  return code.startsWith('Neo.DatabaseError') && !code.startsWith('Neo.DatabaseError.Statement');
}

/** The driver gives this no code of its own. */
function noConnection(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Connection acquisition timed out');
}

/** What a client is told of a fault of the database: a stable code, and nothing of its inside. */
export function databaseError(error: unknown, { timeoutMs }: Pick<ReadOptions, 'timeoutMs'>): GraphQLError {
  const code = codeOf(error);
  if (error instanceof StatementTimeout || TIMEOUT_CODES.includes(code)) {
    return codedError('TIMEOUT', `The query took longer than ${timeoutMs} ms and was ended.`, { timeoutMs });
  }
  if (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code.startsWith('Neo.TransientError') ||
    isStorageFault(code) ||
    noConnection(error)
  ) {
    return codedError(
      'SERVICE_UNAVAILABLE',
      'The database cannot answer at the moment. Try again in a few seconds.',
    );
  }
  return Object.assign(codedError('INTERNAL_SERVER_ERROR', 'The query could not be answered.'), {
    cause: error,
  });
}
