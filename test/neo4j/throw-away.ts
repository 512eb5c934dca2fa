import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine } from '../../src/neo4j/process-info';
import { placeOf } from '../../src/neo4j/place';

/** What a holder process says once its Neo4j answers. */
export interface Held {
  way: string;
  why: string;
  uri: string;
  lines: string[];
}

/** A new, empty home below the temporary directory. */
export function throwAwayHome(): string {
  return mkdtempSync(join(tmpdir(), 'paperweave-test-'));
}

/** Starts another process that uses this home's Neo4j, and waits until it has it. */
export async function hold(home: string): Promise<{ child: ChildProcess; held: Held }> {
  const root = join(__dirname, '..', '..');
  if (!existsSync(join(root, 'dist', 'neo4j', 'find.js'))) throw new Error('build first: npm run build');
  const child = spawn(process.execPath, [join(__dirname, 'holder.mjs'), home], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    return { child, held: JSON.parse(line) as Held };
  }
  throw new Error(`the holder ended with code ${child.exitCode}`);
}

/** Polls until a condition holds. @throws Error naming it when `seconds` passed first. */
export async function until(
  what: string,
  seconds: number,
  holds: () => boolean | Promise<boolean>,
): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !(await holds()); await sleep(50)) {
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
  }
}

/** The process id that a home's supervisor noted for its JVM; 0 while there is none. */
export function javaPid(home: string): number {
  try {
    return Number(readFileSync(placeOf(home).javaPid, 'utf8'));
  } catch {
    return 0;
  }
}

/** True when the process has ended, collected or not. */
export async function hasEnded(pid: number): Promise<boolean> {
  return (await commandLine(pid)) === '';
}

/** The parent of a process: of a JVM, its supervisor. */
export function parentOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));
}

/** The ids of all JVMs that run on a home. */
export function javasOf(home: string): number[] {
  return execFileSync('ps', ['-ww', '-e', '-o', 'pid=,command='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(`@${placeOf(home).javaArguments}`))
    .map((line) => Number.parseInt(line, 10));
}

/** Kills what may be left of a home's processes after a failed test, and removes the home. */
export function discard(home: string): void {
  for (const pid of javasOf(home)) {
    for (const id of [parentOf(pid), pid]) {
      try {
        if (id > 1) process.kill(id, 'SIGKILL');
      } catch {
        // Ended meanwhile.
      }
    }
  }
  rmSync(home, { recursive: true, force: true, maxRetries: 10 });
}
