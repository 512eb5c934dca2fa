import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jStartFailed } from './errors';
import { type Place } from './place';
import { commandLine, isAlive } from './process-info';

const CLEAN_STOP_MS = 30_000;

/** The process id of this home's JVM, if one runs. On Windows, where a command line is not to be had, never. */
export async function runningJava(place: Place): Promise<number | undefined> {
  let pid: number;
  try {
    pid = Number(readFileSync(place.javaPid, 'utf8'));
  } catch {
    return undefined;
  }
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return undefined;
  // The id may since belong to someone else: only ours was told to read this home's arguments.
  return (await commandLine(pid)).includes(place.javaArguments) ? pid : undefined;
}

/**
 * Stops a JVM whose supervisor was killed, so that its data can be opened again.
 * @throws Neo4jStartFailed when it does not end even when killed.
 */
export async function stopOrphan(place: Place, report: (line: string) => void): Promise<void> {
  const pid = await runningJava(place);
  if (pid !== undefined) {
    report(`Stopping a Neo4j that was left running (process ${pid}) …`);
    process.kill(pid, 'SIGTERM');
    const start = Date.now();
    let killed = false;
    while ((await runningJava(place)) !== undefined) {
      const waited = Date.now() - start;
      if (waited > CLEAN_STOP_MS && !killed) {
        killed = true;
        process.kill(pid, 'SIGKILL');
      }
      if (waited > CLEAN_STOP_MS + 10_000) {
        throw new Neo4jStartFailed(`Neo4j's process ${pid} holds this home's data and does not end.`);
      }
      await sleep(50);
    }
  }
  rmSync(place.javaPid, { force: true });
}
