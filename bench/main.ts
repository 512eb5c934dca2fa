import 'reflect-metadata';
import { benchImport } from './import/bench';
import { benchOperations } from './operations/bench';
import { benchPeers } from './peers/bench';
import { benchSoak } from './soak/bench';
import { benchScale } from './scale/bench';
import { benchStart } from './start/bench';

/** The benchmarks by name: one JSON object a line on standard output, a readable table on standard error. */
const BENCHMARKS: Readonly<Record<string, () => Promise<void>>> = {
  operations: benchOperations,
  peers: benchPeers,
  start: benchStart,
  import: benchImport,
  scale: benchScale,
  soak: benchSoak,
};

async function main(): Promise<void> {
  const names = process.argv.slice(2);
  // Making a million papers takes its time and its disk, a soak minutes: only who names them gets them.
  const usual = Object.keys(BENCHMARKS).filter((name) => !['scale', 'soak'].includes(name));
  for (const name of names.length > 0 ? names : usual) {
    const benchmark = BENCHMARKS[name];
    if (!benchmark) {
      process.stderr.write(
        `no benchmark is called ${name}; there are: ${Object.keys(BENCHMARKS).join(', ')}\n`,
      );
      process.exitCode = 2;
      return;
    }
    await benchmark();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
