import { GraphQLError } from 'graphql';
import { type ErrorCode } from '../graph/errors';

/** Faults that a person can mend: the message says how, and no stack trace helps. */
const EXPLAINED: Readonly<Record<string, number>> = {
  BAD_BACKUP: 2,
  BAD_CONFIG: 1,
  BAD_EXPORT: 2,
  BAD_INPUT: 2,
  BAD_MIGRATIONS: 1,
  BAD_VOCABULARY: 1,
  NEO4J_NOT_FOUND: 1,
  NEO4J_UNREACHABLE: 1,
  NEO4J_START_FAILED: 1,
  PORT_TAKEN: 1,
};

/** Faults of the database that pass. */
const AWAY: readonly unknown[] = ['TIMEOUT', 'SERVICE_UNAVAILABLE'] satisfies ErrorCode[];

/** What a command that failed says on standard error, and its exit status: a stack only for what nobody expects. */
export function explain(error: unknown): { readonly message: string; readonly status: number } {
  if (error instanceof GraphQLError && AWAY.includes(error.extensions['code'])) {
    return { message: `the database does not answer: ${error.message}`, status: 1 };
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const status = EXPLAINED[code];
  if (status !== undefined) {
    return { message: (error as Error).message, status };
  }
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error), status: 1 };
}

/** Makes a command's answer the process's exit status, and its faults one clear message on standard error. */
export function exitWith<A extends unknown[]>(
  command: (...args: A) => Promise<number>,
): (...args: A) => Promise<void> {
  return async (...args) => {
    try {
      process.exitCode = await command(...args);
    } catch (error) {
      const { message, status } = explain(error);
      process.stderr.write(`paperweave: ${message}\n`);
      // A driver that was refused may still hold a socket; nothing is left to wait for.
      process.exit(status);
    }
  };
}
