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

/** Makes a command's answer the process's exit status, and its faults one clear message on standard error. */
export function exitWith<A extends unknown[]>(
  command: (...args: A) => Promise<number>,
): (...args: A) => Promise<void> {
  return async (...args) => {
    try {
      process.exitCode = await command(...args);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      const status = EXPLAINED[code];
      process.stderr.write(
        `paperweave: ${status !== undefined ? (error as Error).message : error instanceof Error ? error.stack : String(error)}\n`,
      );
      // A driver that was refused may still hold a socket; nothing is left to wait for.
      process.exit(status ?? 1);
    }
  };
}
