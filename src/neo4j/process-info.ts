import { readFileSync } from 'node:fs';
import { run } from './command';

/** True while a process with this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a process; empty when it has ended, even if nobody has collected it yet. */
export async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    } catch {
      return '';
    }
  }
  if (process.platform === 'win32') return '';
  const { out } = await run('ps', ['-ww', '-o', 'stat=,command=', '-p', String(pid)], { timeoutMs: 5_000 });
  const [, stat = '', command = ''] = /^\s*(\S+)\s+(.*)/.exec(out) ?? [];
  return stat.startsWith('Z') ? '' : command.trim();
}
