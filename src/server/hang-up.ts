import { type FastifyReply } from 'fastify';
import { type EndSignal } from '../graph/graph';

/** Tells when the client is gone before it had its answer. An AbortSignal would do the same, at a fiftieth of what a short request takes. */
export class HangUp implements EndSignal {
  #gone = false;
  readonly #listeners = new Set<() => void>();

  constructor(reply: FastifyReply) {
    // The response's own event: a connection that is kept alive would collect a listener a request.
    reply.raw.on('close', () => {
      if (!reply.raw.writableFinished) {
        this.#gone = true;
        this.#listeners.forEach((listener) => listener());
      }
    });
  }

  get aborted(): boolean {
    return this.#gone;
  }

  addEventListener(_: 'abort', listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_: 'abort', listener: () => void): void {
    this.#listeners.delete(listener);
  }
}
