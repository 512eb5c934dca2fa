/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: { '^.+\\.ts$': ['ts-jest', { diagnostics: false, tsconfig: 'tsconfig.json' }] },
  setupFiles: ['reflect-metadata'],
  globalSetup: './test/global-setup.ts',
  globalTeardown: './test/global-teardown.ts',
  // All suites share one Neo4j, and each empties it first.
  maxWorkers: 1,
  testTimeout: 180_000,
};
