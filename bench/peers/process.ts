import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { type GraphAddress } from '../../src/graph/graph';
import { type PeerName, type Statement, type Told } from './peer';
import { type Round } from './rounds';

/** One of those that are compared, in a process of its own. */
export class PeerProcess {
  private constructor(
    readonly name: PeerName,
    private readonly child: ChildProcess,
    /** Where it listens; the driver alone does not. */
    readonly url: string,
  ) {}

  static async start(name: PeerName, address: GraphAddress): Promise<PeerProcess> {
    const child = fork(join(__dirname, 'peer.js'), { env: { ...process.env, NODE_ENV: 'production' } });
    const { uri, user, password } = address;
    const url = await tell(child, { peer: name, address: { uri, user, password } });
    return new PeerProcess(name, child, url as string);
  }

  async take(statements: readonly Statement[]): Promise<void> {
    await tell(this.child, { statements });
  }

  async ask(body: string): Promise<{ readonly text: string; readonly ms: number }> {
    const started = performance.now();
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return { text: await response.text(), ms: performance.now() - started };
  }

  /** Sends requests in turn, each client its next when its last is answered. @throws when one is refused. */
  async round(bodies: readonly string[], clients: number, seconds: number): Promise<Round> {
    if (this.url === '') {
      return (await tell(this.child, { clients, seconds })) as Round;
    }
    const result = await autocannon({
      url: this.url,
      connections: clients,
      duration: seconds,
      requests: bodies.map((body) => ({
        method: 'POST' as const,
        headers: { 'content-type': 'application/json' },
        body,
      })),
    });
    if (result.non2xx > 0 || result.errors > 0) {
      throw new Error(`${this.name}: ${result.non2xx} refused, ${result.errors} failed`);
    }
    if (result['2xx'] === 0) {
      throw new Error(`${this.name} answers nothing in ${seconds} s: the machine has too much else to do`);
    }
    return {
      perSecond: result['2xx'] / result.duration,
      p50: result.latency.p50,
      p99: result.latency.p99,
    };
  }

  /** The most memory that the process had, in MiB. */
  async memory(): Promise<number> {
    return (await tell(this.child, { memory: true })) as number;
  }

  stop(): void {
    this.child.disconnect();
  }
}

function tell(child: ChildProcess, told: Told): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`a peer ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (reply) => {
      child.off('exit', ended);
      resolve(reply);
    });
    child.send(told);
  });
}
