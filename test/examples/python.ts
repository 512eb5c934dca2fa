import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What runs a notebook, beside what the notebook itself needs. */
const RUNNER = ['nbclient', 'ipykernel'];

/**
 * An interpreter that has what a file of requirements names: in a virtual environment in the temporary folder, which is made once.
 * Says what is missing where there is no Python, or no way to its packages.
 */
export function python(requirements: string): { interpreter: string } | { missed: string } {
  const wanted = readFileSync(requirements, 'utf8');
  const version = spawnSync('python3', ['-c', 'import sys, venv, ensurepip; print(sys.version)'], {
    encoding: 'utf8',
  });
  if (version.status !== 0) {
    return { missed: 'no python3 with venv on this machine' };
  }
  const name = createHash('sha256')
    .update(`${version.stdout}${wanted}${RUNNER.join()}`)
    .digest('hex')
    .slice(0, 16);
  const folder = join(tmpdir(), `paperweave-notebook-${name}`);
  const interpreter = join(folder, 'bin', 'python');
  const complete = join(folder, 'complete');
  if (!existsSync(complete)) {
    rmSync(folder, { recursive: true, force: true });
    const made = spawnSync('python3', ['-m', 'venv', folder], { encoding: 'utf8' });
    // Compiling all modules takes twice as long as installing them, and a notebook imports a tenth.
    const installed = spawnSync(
      interpreter,
      [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--disable-pip-version-check',
        '--retries',
        '1',
        '--timeout',
        '10',
        '--no-compile',
        '--only-binary',
        ':all:',
        '-r',
        requirements,
        ...RUNNER,
      ],
      { encoding: 'utf8' },
    );
    if (made.status !== 0 || installed.status !== 0) {
      rmSync(folder, { recursive: true, force: true });
      return { missed: `its packages cannot be installed: ${installed.stderr.trim().split('\n').at(-1)}` };
    }
    writeFileSync(complete, '');
  }
  return { interpreter };
}
