// `npm run screenshots`: every view of the explorer and the playground, at two sizes and in both colour schemes, to be looked at.
// `npm run screenshots -- graph list` takes those that have one of the words in their name.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const { status } = spawnSync(
  process.execPath,
  [createRequire(import.meta.url).resolve('jest/bin/jest'), '--testMatch', '**/test/web/screenshots.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, PAPERWEAVE_SCREENSHOTS: process.argv.slice(2).join(' ') },
  },
);
process.exit(status ?? 1);
