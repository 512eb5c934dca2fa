import { rmSync } from 'node:fs';

export default async function teardown(): Promise<void> {
  await Promise.all(
    globalThis.testNeo4js!.map(async ({ found, home }) => {
      await found.release();
      rmSync(home, { recursive: true, force: true });
    }),
  );
}
