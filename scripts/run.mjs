// `npm start`, `npm test` and the rest, each as the first command in a fresh clone: what is missing or stale is
// installed and built first. Nothing here may import a dependency.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];

function run(command, args, options = {}) {
  const { status, signal } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (status !== 0) {
    process.exit(status ?? (signal ? 130 : 1));
  }
}

function hashOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (!existsSync(path)) {
      return;
    }
    if (statSync(path).isDirectory()) {
      readdirSync(path)
        .sort()
        .filter((name) => !['node_modules', 'generated'].includes(name))
        .forEach((name) => add(join(path, name)));
    } else {
      hash.update(`${relative(ROOT, path)}\n`).update(readFileSync(path));
    }
  };
  paths.forEach((path) => add(join(ROOT, path)));
  return hash.digest('hex');
}

/** Does a step when what it depends on changed since it was last done. */
function whenStale(name, inputs, output, step) {
  const stamp = join(ROOT, output, `.${name}`);
  const now = hashOf(inputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
    return;
  }
  step();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

function prepare() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(
      `paperweave needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`,
    );
    process.exit(1);
  }
  whenStale('installed', ['package.json', 'package-lock.json'], 'node_modules', () => {
    console.error('Installing what paperweave depends on …');
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  });
  whenStale('built', ['src', 'tsconfig.json', 'tsconfig.build.json'], 'dist', () => {
    console.error('Building the server …');
    run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
  });
  whenStale('pages', ['web', 'schema', 'src/knowledge/text/stem.ts', 'package-lock.json'], 'dist', () => {
    console.error('Building the pages …');
    run(process.execPath, [
      'node_modules/vite/bin/vite.js',
      'build',
      '--config',
      'web/vite.config.mjs',
      '--logLevel',
      'warn',
    ]);
  });
}

const [, , task, ...args] = process.argv;
prepare();
switch (task) {
  case 'build':
    break;
  case 'serve':
    process.argv.splice(2, Infinity, 'serve', ...args);
    await import(new URL('../dist/main.js', import.meta.url));
    break;
  case 'test':
    run(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']);
    run(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'web/tsconfig.json']);
    run(process.execPath, ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']);
    run(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']);
    run(process.execPath, ['node_modules/jest/bin/jest.js', ...args]);
    break;
  case 'bench':
    whenStale('built', ['src', 'bench', 'tsconfig.json', 'tsconfig.bench.json'], 'dist-bench', () => {
      run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.bench.json']);
    });
    run(process.execPath, ['dist-bench/bench/main.js', ...args], {
      env: { ...process.env, NODE_ENV: 'production' },
    });
    break;
  default:
    console.error(`unknown task ${task}`);
    process.exit(2);
}
