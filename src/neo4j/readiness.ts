import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { askNeo4j, isRefusal } from './answer';
import { Neo4jStartFailed } from './errors';
import { type Lease } from './lease';
import { type Place } from './place';
import { isListening } from './port';

/**
 * Waits until the Neo4j behind a lease answers and takes the password.
 * @throws Neo4jStartFailed when it ends first, refuses the password, or takes longer than `timeoutMs`.
 */
export async function untilAnswers(
  lease: Lease,
  options: { place: Place; password: string; report: (line: string) => void; timeoutMs: number },
): Promise<void> {
  const { place, password, report, timeoutMs } = options;
  const begun = Date.now();
  let nextWord = begun + 10_000;
  let refusals = 0;
  let last: unknown;
  while (lease.open && lease.failure === undefined) {
    if (Date.now() - begun > timeoutMs) {
      throw new Neo4jStartFailed(startFailed(place, `did not answer in ${timeoutMs / 1000} s`), {
        cause: last,
      });
    }
    if (Date.now() > nextWord) {
      report(`  still starting after ${Math.round((Date.now() - begun) / 1000)} s …`);
      nextWord += 10_000;
    }
    // A bare look at the port first: the driver's own attempts are much dearer.
    if (!lease.pausing && (await isListening(lease.port))) {
      try {
        await askNeo4j({ uri: `bolt://127.0.0.1:${lease.port}`, user: 'neo4j', password }, 5_000);
        return;
      } catch (error) {
        last = error;
        // Neo4j locks a user out for some seconds after three: two tell as much.
        if (isRefusal(error) && ++refusals === 2) {
          const message = `Neo4j refuses the password in ${place.password}: it is not the one of the data beside it.`;
          throw new Neo4jStartFailed(message, { cause: error });
        }
      }
    }
    await sleep(100);
  }
  throw new Neo4jStartFailed(startFailed(place, `ended (${lease.failure ?? 'its supervisor has gone'})`));
}

function startFailed(place: Place, what: string): string {
  return [
    `Neo4j ${what}. Its last lines:`,
    ...tellingLines(place.output).map((line) => `  ${line}`),
    `All of them: ${place.output} and debug.log beside it.`,
  ].join('\n');
}

/** The lines of Neo4j's output that say what went wrong: errors and their causes, else the last few. */
export function tellingLines(file: string): string[] {
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  } catch {
    return ['(it wrote nothing)'];
  }
  // A JVM that does not even come up says so in two or three lines, of which the last has the reason.
  if (lines.length <= 8) return lines.map((line) => line.slice(0, 400));
  const telling = lines.filter((line) => /ERROR|FATAL|^Error|Caused by|Could not|Exception:/.test(line));
  return (telling.length > 0 ? telling : lines).slice(-8).map((line) => line.slice(0, 400));
}
