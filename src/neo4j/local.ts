import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Memory, memoryFor, writeConfiguration } from './configuration';
import { Neo4jStartFailed } from './errors';
import { setInitialPassword } from './initial-password';
import { resolveJars } from './jars';
import { type Java } from './java';
import { Lease } from './lease';
import { stopOrphan } from './orphan';
import { shippedFile } from './shipped';
import { keepPassword } from './password';
import { makePlace, type Place, placeOf } from './place';
import { keepPort } from './port';
import { untilAnswers } from './readiness';
import { withStartLock } from './start-lock';

/** A local Neo4j in use by this process. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** True when it ran already. */
  readonly joined: boolean;
  /** Ends it and starts it again, for when it lives and answers nothing. */
  restart(): void;
  release(): Promise<void>;
}

/** What can be set about a local Neo4j; the defaults suit one person's machine. */
export interface LocalOptions {
  readonly memory?: Memory;
  /** How long Neo4j may take to answer after its start; recovery after a crash is part of it. */
  readonly startTimeoutMs?: number;
}

// More than the supervisor gives Neo4j to stop cleanly before it kills it.
const RELEASE_MS = 40_000;
const LONGEST_HEAL_PAUSE_MS = 30_000;

/**
 * Joins this home's Neo4j, or starts it, and waits until it answers. Should its supervisor be killed while we use it,
 * it is started again on the same port.
 * @throws Neo4jStartFailed with the telling lines of Maven's or Neo4j's output.
 */
export async function useLocalNeo4j(
  home: string,
  java: Java,
  report: (line: string) => void,
  options: LocalOptions = {},
): Promise<LocalNeo4j> {
  const place = placeOf(home);
  makePlace(home, place);
  let letGo = false;
  let released: Promise<void> | undefined;
  let healing: Promise<void> | undefined;
  let lease: Lease;

  const acquire = async () => {
    const { lease: got, joined } = await takeOrStart(place, java, report, options);
    const password = keepPassword(place);
    try {
      await untilAnswers(got, { place, password, report, timeoutMs: options.startTimeoutMs ?? 180_000 });
    } catch (error) {
      await got.release(RELEASE_MS);
      throw error;
    }
    got.ready();
    got.on('ended', ({ how, again }) => {
      if (again !== undefined)
        report(`Neo4j ended unexpectedly (${how}); starting it again in ${again / 1000} s.`);
    });
    got.once('lost', () => {
      healing = heal();
    });
    lease = got;
    return { joined, password };
  };

  const heal = async () => {
    for (let pause = 500; !letGo; pause = Math.min(pause * 2, LONGEST_HEAL_PAUSE_MS)) {
      report("Neo4j's supervisor has gone; starting it again …");
      try {
        await acquire();
        if (!letGo) report('Neo4j answers again.');
        return;
      } catch (error) {
        report(error instanceof Error ? error.message : String(error));
        await sleep(pause, undefined, { ref: false });
      }
    }
  };

  const { joined, password } = await acquire();
  return {
    uri: `bolt://127.0.0.1:${lease!.port}`,
    user: 'neo4j',
    password,
    joined,
    restart: () => {
      report('Neo4j answers nothing; ending it, to be started again.');
      lease.restart();
    },
    release: () => {
      letGo = true;
      // A start under way ends first, so that what it started is let go of too.
      return (released ??= Promise.resolve(healing).then(() => lease.release(RELEASE_MS)));
    },
  };
}

async function takeOrStart(
  place: Place,
  java: Java,
  report: (line: string) => void,
  options: LocalOptions,
): Promise<{ lease: Lease; joined: boolean }> {
  const take = () => Lease.take(place.socket);
  const running = await take();
  if (running) return { lease: running, joined: true };
  return withStartLock(place.startLock, report, async () => {
    // It may have come up while we waited for our turn.
    const lease = await take();
    return lease
      ? { lease, joined: true }
      : { lease: await start(place, java, report, options), joined: false };
  });
}

async function start(
  place: Place,
  java: Java,
  report: (line: string) => void,
  options: LocalOptions,
): Promise<Lease> {
  const jars = await resolveJars(java, report);
  await stopOrphan(place, report);
  const password = keepPassword(place);
  const port = await keepPort(place);
  writeConfiguration(place, { port, jars, memory: options.memory ?? memoryFor() });
  await setInitialPassword(place, { java, jars, password });
  // A socket left by a supervisor that was killed: nobody listened, and we alone may start one.
  if (process.platform !== 'win32') rmSync(place.socket, { force: true });
  const { socket, javaArguments, javaPid, output, folder } = place;
  const order = { socket, java: java.program, javaArguments, javaPid, output, folder, port };
  writeFileSync(place.order, JSON.stringify(order), { mode: 0o600 });
  report(`Starting Neo4j on port ${port} …`);
  const supervisor = spawn(process.execPath, [shippedFile('supervisor.mjs'), place.order], {
    cwd: place.folder,
    // A session of its own: closing the terminal or Ctrl-C must reach it through us, not past us.
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
    env: { ...process.env, NODE_OPTIONS: undefined },
  });
  let failed: string | undefined;
  supervisor.once('error', (error) => (failed = error.message));
  supervisor.once('exit', (code) => (failed = `exit code ${code}`));
  supervisor.unref();
  for (const end = Date.now() + 15_000; failed === undefined && Date.now() < end; await sleep(20)) {
    const lease = await Lease.take(place.socket);
    if (lease) return lease;
  }
  throw new Neo4jStartFailed(
    `The process that looks after Neo4j did not start: ${failed ?? 'no answer in 15 s'}`,
  );
}
