import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { composeArguments, composeEnvironment, composeProject, dockerEngine } from '../../src/neo4j/docker';
import { findNeo4j } from '../../src/neo4j/find';
import { placeOf } from '../../src/neo4j/place';
import { throwAwayHome } from './throw-away';

const file = join(__dirname, '..', '..', 'docker-compose.yml');
const compose = spawnSync('docker', ['compose', 'version']).status === 0;
const engine = compose && spawnSync('docker', ['info'], { timeout: 3_000 }).status === 0;

interface Service {
  image?: string;
  ports: string[];
  environment: Record<string, string>;
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
}

test('each home is a compose project of its own, and the password travels in the environment', () => {
  const place = placeOf('/one/home');
  const args = composeArguments(place, 'up', '--detach', 'neo4j');
  expect(args).toEqual([
    'compose',
    '--file',
    file,
    '--project-name',
    composeProject(place),
    'up',
    '--detach',
    'neo4j',
  ]);
  expect(composeProject(place)).toMatch(/^paperweave-[0-9a-f]{12}$/);
  expect(composeProject(placeOf('/another/home'))).not.toBe(composeProject(place));
  expect(composeEnvironment({ PATH: '/bin' }, { port: 23456, password: 'secret' })).toEqual({
    PATH: '/bin',
    NEO4J_PASSWORD: 'secret',
    NEO4J_PORT: '23456',
  });
});

test('the compose file publishes on loopback only, demands a password and waits for a healthy Neo4j', () => {
  const { services } = load(readFileSync(file, 'utf8')) as {
    services: Record<'neo4j' | 'paperweave', Service>;
  };
  for (const { ports } of Object.values(services)) {
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  }
  expect(services.neo4j.image).toBe('neo4j:5.26-community');
  expect(services.neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
  expect(services.neo4j.healthcheck?.test.join(' ')).toContain('cypher-shell');
  expect(services.paperweave.depends_on?.['neo4j']?.condition).toBe('service_healthy');
  expect(services.paperweave.environment).toMatchObject({ NEO4J_URI: 'bolt://neo4j:7687', HOST: '0.0.0.0' });
});

test('an engine that does not answer is told from one that does', async () => {
  expect(await dockerEngine({ ...process.env, DOCKER_HOST: 'tcp://127.0.0.1:9' })).toHaveProperty('missed');
});

(compose ? test : test.skip)('docker compose accepts the file (needs the Docker compose plugin)', () => {
  const env = { ...process.env, NEO4J_PASSWORD: 'some-password' };
  execFileSync('docker', ['compose', '--file', file, 'config', '--quiet'], { env });
});

(engine ? test : test.skip)(
  'a Neo4j in Docker answers and is joined (needs a Docker engine)',
  async () => {
    const home = throwAwayHome();
    try {
      const found = await findNeo4j({ home }, () => undefined);
      expect(found.way).toBe('docker');
      expect((await findNeo4j({ home }, () => undefined)).uri).toBe(found.uri);
    } finally {
      const env = composeEnvironment(process.env, { port: 1, password: 'unused' });
      execFileSync('docker', composeArguments(placeOf(home), 'down', '--volumes'), { env });
      rmSync(home, { recursive: true, force: true });
    }
  },
  300_000,
);
