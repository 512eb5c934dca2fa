import { readFile } from 'node:fs/promises';
import { type Socket } from 'node:net';

/**
 * Whether the other end of a loopback connection is a process of our own user, or of root. Linux tells it in /proc/net/tcp; elsewhere it
 * cannot be told, and everybody on the machine counts as that user: SECURITY.md says so.
 */
export async function isSameUser(socket: Socket): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid === undefined) {
    return true;
  }
  const { remotePort, localPort } = socket;
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of (await readFile(table, 'utf8').catch(() => '')).split('\n').slice(1)) {
      // sl local_address rem_address st tx_queue:rx_queue tr:tm->when retrnsmt uid …: see proc(5).
      const [, local = '', remote = '', , , , , uid] = line.trim().split(/\s+/);
      if (portOf(local) === remotePort && portOf(remote) === localPort) {
        return uid === String(process.getuid()) || uid === '0';
      }
    }
  }
  return false;
}

function portOf(address: string): number {
  return Number.parseInt(address.slice(address.lastIndexOf(':') + 1), 16);
}
