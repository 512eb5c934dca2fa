// `npm run screenshots`: every view of the explorer, at two sizes and in both colour schemes, to be looked at.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const { status } = spawnSync(
  process.execPath,
  [createRequire(import.meta.url).resolve('jest/bin/jest'), '--testMatch', '**/test/web/screenshots.ts'],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
