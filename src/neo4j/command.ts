import { spawn } from 'node:child_process';

/** How a command ended: `code` is null when it could not be started, or was stopped at its time limit. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs a program to its end and returns what it wrote; never throws, as a program that is missing is an answer
 * here, not a fault. `timeoutMs` ends it; `line` is given each line of its output as it comes.
 */
export function run(
  program: string,
  args: readonly string[],
  options: { timeoutMs: number; env?: NodeJS.ProcessEnv; cwd?: string; line?: (text: string) => void },
): Promise<Ended> {
  return new Promise((resolve) => {
    let out = '';
    let err = '';
    let rest = '';
    // Windows starts .cmd files only through its shell.
    const shell = process.platform === 'win32' && /\.cmd$/i.test(program);
    const child = spawn(shell ? `"${program}"` : program, shell ? args.map((arg) => `"${arg}"`) : args, {
      env: options.env ?? process.env,
      cwd: options.cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      shell,
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), options.timeoutMs);
    const end = (code: number | null) => {
      clearTimeout(timer);
      resolve({ code, out, err });
    };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) options.line?.(line);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.once('error', (error) => {
      err += error.message;
      end(null);
    });
    child.once('close', end);
  });
}
