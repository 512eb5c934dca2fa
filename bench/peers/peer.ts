import 'reflect-metadata';
import neo4j, { type Driver } from 'neo4j-driver';
import { Graph, type GraphAddress } from '../../src/graph/graph';
import { buildSchema } from '../../src/schema';
import { serve } from '../../src/server/server';
import { serveDataloaders } from './dataloaders';
import { serveNeo4jGraphql } from './neo4j-graphql';
import { type Round } from './rounds';

/** The names of those that are compared; each runs in a process of its own, which ends with the one that started it. */
export type PeerName = 'paperweave' | 'neo4jGraphql' | 'dataloader' | 'driver';

/** A statement with its parameters. */
export type Statement = readonly [string, Readonly<Record<string, unknown>>];

/** What a peer's process is told. */
export type Told =
  | { readonly peer: PeerName; readonly address: GraphAddress }
  | { readonly statements: readonly Statement[] }
  | { readonly clients: number; readonly seconds: number }
  | { readonly memory: true };

let driver: Driver;
let statements: readonly Statement[] = [];

process.on('message', (told: Told) => {
  void answer(told).then((reply) => process.send!(reply));
});
process.once('disconnect', () => process.exit(0));

async function answer(told: Told): Promise<unknown> {
  if ('peer' in told) {
    return start(told.peer, told.address);
  }
  if ('statements' in told) {
    statements = told.statements.map(([text, parameters]) => [text, withIntegers(parameters)]);
    return 'ready';
  }
  if ('memory' in told) {
    return process.resourceUsage().maxRSS / 1_024;
  }
  return driverRound(told.clients, told.seconds);
}

async function start(peer: PeerName, address: GraphAddress): Promise<string> {
  if (peer === 'paperweave') {
    const server = await serve(new Graph(address), buildSchema(), { port: 0, host: '127.0.0.1' });
    return `${server.address}/graphql`;
  }
  driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 100,
  });
  switch (peer) {
    case 'neo4jGraphql':
      return serveNeo4jGraphql(driver);
    case 'dataloader':
      return serveDataloaders(driver);
    case 'driver':
      return '';
  }
}

/** Between processes an integer of the driver arrives as a plain object. */
function withIntegers(value: unknown): never {
  if (Array.isArray(value)) {
    return value.map(withIntegers) as never;
  }
  if (typeof value !== 'object' || value === null) {
    return value as never;
  }
  const { low, high } = value as { low?: unknown; high?: unknown };
  return (
    typeof low === 'number' && typeof high === 'number'
      ? neo4j.int({ low, high })
      : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withIntegers(one)]))
  ) as never;
}

/** The driver alone: as many statements at once as there are clients. */
async function driverRound(clients: number, seconds: number): Promise<Round> {
  const latencies: number[] = [];
  const started = performance.now();
  const until = started + seconds * 1_000;
  let next = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const [statement, parameters] = statements[next++ % statements.length]!;
      const asked = performance.now();
      const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
      await session.run(statement, parameters);
      await session.close();
      latencies.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = (performance.now() - started) / 1_000;
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.floor(latencies.length * share)] ?? 0;
  return { perSecond: latencies.length / elapsed, p50: at(0.5), p99: at(0.99) };
}
