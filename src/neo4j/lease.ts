import { EventEmitter, once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

type Message =
  | { type: 'hello'; port: number; stopping: boolean }
  | { type: 'started'; pid: number }
  /** Neo4j ended without being asked to; `again` milliseconds later it is started anew, or not at all. */
  | { type: 'ended'; how: string; again?: number };

interface LeaseEvents {
  ended: [{ how: string; again?: number }];
  started: [];
  /** The connection to the supervisor is gone. */
  lost: [];
}

/** Our share in a running supervisor: an open connection, which ends with this process however that ends. */
export class Lease extends EventEmitter<LeaseEvents> {
  /** False once the supervisor has gone. */
  open = true;
  /** Why Neo4j ended, if it did and will not be started again. */
  failure: string | undefined;

  private constructor(
    private readonly socket: Socket,
    readonly port: number,
    /** True while a Neo4j that was on its way down has yet to be started again for us. */
    public pausing: boolean,
  ) {
    super();
  }

  /** Takes a share in the supervisor that listens at a socket; undefined when none does, or it is just leaving. */
  static async take(socketPath: string): Promise<Lease | undefined> {
    const socket = connect(socketPath).setEncoding('utf8');
    let rest = '';
    let lease: Lease | undefined;
    return new Promise((resolve) => {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        if (lease) {
          lease.open = false;
          lease.emit('lost');
        }
        resolve(undefined);
      });
      socket.on('data', (text: string | Buffer) => {
        const lines = (rest + text.toString()).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          const message = JSON.parse(line) as Message;
          if (message.type === 'hello') {
            lease = new Lease(socket, message.port, message.stopping);
            // Holding a share must not keep a process alive that has nothing else to do.
            socket.unref();
            resolve(lease);
          } else lease?.heed(message);
        }
      });
    });
  }

  private heed(message: Exclude<Message, { type: 'hello' }>): void {
    if (message.type === 'started') {
      this.pausing = false;
      this.emit('started');
      return;
    }
    if (message.again === undefined) this.failure = message.how;
    this.pausing = true;
    this.emit('ended', message);
  }

  /** Tells the supervisor that Neo4j has answered: from here on it is started again should it crash. */
  ready(): void {
    this.socket.write('{"type":"ready"}\n');
  }

  /** Asks for a Neo4j that lives and answers nothing to be ended and started again. */
  restart(): void {
    if (this.open) this.socket.write('{"type":"restart"}\n');
  }

  /** Gives the share back; settles when it was not the last, or Neo4j is down, or after `timeoutMs`. */
  async release(timeoutMs: number): Promise<void> {
    if (!this.open) return;
    this.socket.ref();
    const closed = once(this.socket, 'close');
    this.socket.write('{"type":"release"}\n');
    const limit = new AbortController();
    await Promise.race([
      closed,
      sleep(timeoutMs, undefined, { signal: limit.signal }).catch(() => undefined),
    ]);
    limit.abort();
    this.socket.destroy();
  }
}
