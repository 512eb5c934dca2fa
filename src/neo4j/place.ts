import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Where everything of a home's Neo4j lies. */
export interface Place {
  /** `<home>/neo4j`, which is also Neo4j's own home. */
  readonly folder: string;
  readonly conf: string;
  readonly data: string;
  readonly logs: string;
  readonly password: string;
  readonly port: string;
  /** Which way this home's graph was made, `docker` or `local`. */
  readonly way: string;
  readonly startLock: string;
  /** What the supervisor is to run. */
  readonly order: string;
  readonly javaArguments: string;
  /** The process id of the JVM. */
  readonly javaPid: string;
  readonly socket: string;
  /** What Neo4j printed since its last start. */
  readonly output: string;
  /** Twelve digits that tell this home from others. */
  readonly mark: string;
}

// sun_path holds 104 bytes on macOS and the BSDs, 108 on Linux.
const LONGEST_SOCKET_PATH = 100;

/** The paths of a home's Neo4j; touches nothing. */
export function placeOf(home: string): Place {
  const folder = join(home, 'neo4j');
  const mark = createHash('sha256').update(home).digest('hex').slice(0, 12);
  const conf = join(folder, 'conf');
  const logs = join(folder, 'logs');
  return {
    folder,
    conf,
    logs,
    data: join(folder, 'data'),
    password: join(folder, 'password'),
    port: join(folder, 'port'),
    way: join(folder, 'way'),
    startLock: join(folder, 'start.lock'),
    order: join(folder, 'supervisor.json'),
    javaArguments: join(conf, 'java.arguments'),
    javaPid: join(folder, 'java.pid'),
    socket: socketPath(folder, mark),
    output: join(logs, 'neo4j.out'),
    mark,
  };
}

function socketPath(folder: string, mark: string): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\paperweave-${mark}`;
  const inside = join(folder, 'supervisor.sock');
  if (Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH) return inside;
  return join(socketFolder(), `${mark}.sock`);
}

function socketFolder(): string {
  return join(tmpdir(), `paperweave-${userInfo().uid}`);
}

/**
 * Makes the folders that a home's Neo4j needs, closed to other users.
 * @throws Error when the short folder for sockets in the temporary directory belongs to someone else.
 */
export function makePlace(home: string, place: Place): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  for (const folder of [place.folder, place.conf, place.data, place.logs]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  chmodSync(place.folder, 0o700);
  const shared = socketFolder();
  if (place.socket.startsWith(shared)) {
    mkdirSync(shared, { recursive: true, mode: 0o700 });
    const stat = lstatSync(shared);
    if (!stat.isDirectory() || stat.uid !== userInfo().uid) {
      throw new Error(`${shared} belongs to another user; choose a PAPERWEAVE_HOME with a shorter path`);
    }
    chmodSync(shared, 0o700);
  }
}
