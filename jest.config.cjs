const { availableParallelism } = require('node:os');
const { argv } = require('node:process');

// A whole run has two workers, each with a Neo4j of its own; a part of the tests, named on the command line, makes do with one.
const whole = argv.slice(2).every((argument) => argument.startsWith('-'));

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: { '^.+\\.ts$': ['ts-jest', { diagnostics: false, tsconfig: 'tsconfig.json' }] },
  setupFiles: ['reflect-metadata'],
  globalSetup: './test/global-setup.ts',
  globalTeardown: './test/global-teardown.ts',
  // The suites of a worker share its Neo4j, and each empties it first.
  maxWorkers: whole && availableParallelism() > 1 ? 2 : 1,
  // Not a measure of anything: a machine that does other work too takes minutes to load the whole catalogue.
  testTimeout: 600_000,
};
