import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { type Place } from './place';

/** The port this home's Neo4j was last given, or undefined. */
export function readPort(place: Place): number | undefined {
  if (!existsSync(place.port)) return undefined;
  const port = Number(readFileSync(place.port, 'utf8'));
  return Number.isInteger(port) && port > 0 && port <= 65535 ? port : undefined;
}

/** True when this port of the loopback can be listened on. Takes it for a moment to know, so not to be asked while another starts on it. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** True when something listens on this port of the loopback: asked from outside, never taking the port itself. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const settle = (listening: boolean) => {
      socket.destroy();
      resolve(listening);
    };
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  });
}

/** The port for this home's Neo4j: the one kept while it is free, else a free one, which is then kept. */
export async function keepPort(place: Place): Promise<number> {
  const kept = readPort(place);
  if (kept !== undefined && (await isFree(kept))) return kept;
  for (;;) {
    // Below the range from which systems take ports for outgoing connections, so that none sits on it later.
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) {
      writeFileSync(`${place.port}.new`, `${port}\n`);
      renameSync(`${place.port}.new`, place.port);
      return port;
    }
  }
}
