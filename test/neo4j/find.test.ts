import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { describeNeo4j } from '../../src/neo4j/describe';
import { findNeo4j, Neo4jNotFound, Neo4jUnreachable } from '../../src/neo4j/find';
import { majorVersion } from '../../src/neo4j/java';
import { makePlace, placeOf } from '../../src/neo4j/place';
import { keepWay } from '../../src/neo4j/way';
import { throwAwayHome } from './throw-away';

const home = throwAwayHome();
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** An environment whose PATH holds these shell scripts and nothing else. */
function withPrograms(scripts: Record<string, string>): NodeJS.ProcessEnv {
  const folder = join(home, `bin-${Object.keys(scripts).join('-')}`);
  mkdirSync(folder, { recursive: true });
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return { PATH: folder };
}

const OLD_JAVA = "printf '    java.home = /old\\n    java.version = 11.0.2\\n' >&2";
const DOCKER_WITHOUT_COMPOSE = 'if [ "$1" = info ]; then echo 28.0.1; else exit 1; fi';
const MAC = process.platform === 'darwin';
const found = (env: NodeJS.ProcessEnv) => findNeo4j({ home }, () => undefined, { env });

test('a named Neo4j that does not answer is reported with its address within seconds', async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => sockets.push(socket));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as { port: number };
  try {
    for (const uri of ['bolt://127.0.0.1:9', 'neo4j://127.0.0.1:9', `bolt://127.0.0.1:${port}`]) {
      const start = Date.now();
      const search = findNeo4j({ home, neo4j: { uri, user: 'neo4j', password: 'x' } }, () => undefined);
      await expect(search).rejects.toThrow(Neo4jUnreachable);
      await expect(search).rejects.toThrow(`The Neo4j at ${uri} (NEO4J_URI) does not answer`);
      expect(Date.now() - start).toBeLessThan(5_500);
    }
  } finally {
    silent.close();
    for (const socket of sockets) socket.destroy();
  }
}, 30_000);

// macOS has Java in places of its own, which a PATH cannot hide.
(MAC ? test.skip : test)(
  'without any of the three, one message names all three and how to get one',
  async () => {
    const search = found(withPrograms({}));
    await expect(search).rejects.toThrow(Neo4jNotFound);
    const { message, code } = (await search.catch((error: unknown) => error)) as Neo4jNotFound;
    expect(code).toBe('NEO4J_NOT_FOUND');
    for (const part of [
      'NEO4J_URI',
      'docker is not installed',
      'no java on the PATH',
      'apt-get',
      'dnf',
      'brew',
      'winget',
      'needs a network',
    ]) {
      expect(message).toContain(part);
    }
    expect(await describeNeo4j({ home }, withPrograms({}))).toMatchObject({
      way: 'none',
      why: message,
      running: false,
    });
    expect(existsSync(placeOf(home).folder)).toBe(false);
  },
);

(MAC ? test.skip : test)('an old Java and a Docker without compose are named as what they are', async () => {
  const env = withPrograms({ java: OLD_JAVA, docker: DOCKER_WITHOUT_COMPOSE });
  await expect(found(env)).rejects.toThrow(/compose plugin is not installed[^]*java is Java 11\.0\.2/);
});

test('a graph made in Docker is not swapped for an empty one when Docker is away', async () => {
  const docked = join(home, 'docked');
  makePlace(docked, placeOf(docked));
  keepWay(docked, 'docker');
  const env = { ...process.env, DOCKER_HOST: 'tcp://127.0.0.1:9' };
  const search = findNeo4j({ home: docked }, () => undefined, { env });
  await expect(search).rejects.toThrow(/is in a Docker volume\. Start Docker/);
  expect(await describeNeo4j({ home: docked }, env)).toMatchObject({ way: 'none', graph: 'docker' });
});

test('the major version of any Java', () => {
  expect(['17.0.15', '21', '1.8.0_412', '25-ea', '24.0.1+9'].map(majorVersion)).toEqual([17, 21, 8, 25, 24]);
});
