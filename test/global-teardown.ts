import { rmSync } from 'node:fs';

export default async function teardown(): Promise<void> {
  const { found, home } = globalThis.testNeo4j!;
  await found.release();
  rmSync(home, { recursive: true, force: true });
}
