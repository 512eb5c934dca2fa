// `npm run goldens`: writes the golden files of test/operations anew, for a person to review. Never in CI.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

if (process.env.CI === 'true') {
  console.error('Golden files are updated by hand and reviewed, never in CI.');
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  [
    createRequire(import.meta.url).resolve('jest/bin/jest'),
    'test/planner/goldens',
    'test/planner/plans',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, UPDATE_GOLDENS: '1' } },
);
process.exit(status ?? 1);
