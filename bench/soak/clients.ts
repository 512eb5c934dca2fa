import { setTimeout as sleep } from 'node:timers/promises';

/** What one request came to. */
interface Reply {
  readonly data?: Record<string, unknown> | null;
  readonly code?: string;
}

/** Clients of one server, and what they were told. */
export class Clients {
  requests = 0;
  readonly errors = new Map<string, number>();
  readonly slowest: number[] = [];

  constructor(
    private readonly address: string,
    private readonly token: string,
  ) {}

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Reply> {
    this.requests += 1;
    const started = performance.now();
    const reply = await this.#send(query, variables);
    this.#keepSlowest(performance.now() - started);
    if (reply.code !== undefined) {
      this.errors.set(reply.code, (this.errors.get(reply.code) ?? 0) + 1);
    }
    return reply;
  }

  async #send(query: string, variables: Record<string, unknown>): Promise<Reply> {
    try {
      const response = await fetch(`${this.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as {
        data?: Record<string, unknown> | null;
        errors?: { extensions?: { code?: string } }[];
      };
      return errors ? { data, code: errors[0]?.extensions?.code ?? 'NONE' } : { data };
    } catch (error) {
      return { code: `FETCH ${(error as Error).message}` };
    }
  }

  #keepSlowest(milliseconds: number): void {
    this.slowest.push(milliseconds);
    this.slowest.sort((a, b) => b - a);
    this.slowest.length = Math.min(this.slowest.length, 5);
  }

  /** Sends a change until it is acknowledged or refused: its key makes sure that it is made once. */
  async change(query: string, variables: Record<string, unknown>): Promise<Reply> {
    for (;;) {
      const reply = await this.ask(query, variables);
      const again = ['SERVICE_UNAVAILABLE', 'TIMEOUT', 'INTERNAL_SERVER_ERROR'];
      if (reply.code === undefined || !(again.includes(reply.code) || reply.code.startsWith('FETCH'))) {
        return reply;
      }
      await sleep(500);
    }
  }

  /** A value of `/metrics`. */
  async metric(name: string): Promise<number> {
    const text = await (
      await fetch(`${this.address}/metrics`, { headers: { authorization: `Bearer ${this.token}` } })
    ).text();
    return Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1]);
  }
}
