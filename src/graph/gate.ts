import { codedError } from './errors';

interface Waiting {
  readonly places: number;
  readonly admit: () => void;
}

/**
 * Lets a bounded number of statements run at once, and a bounded number wait for a bounded time. Without it a burst would wait in the driver's
 * pool, unbounded, and come out of it as faults. A costly statement takes several places, so that few of its kind are in memory at once.
 */
export class Gate {
  #running = 0;
  readonly #waiting: Waiting[] = [];

  constructor(
    readonly most: number,
    readonly mostWaiting: number,
    readonly patienceMs: number,
  ) {}

  /** How many places are taken. */
  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * Takes some places, at most all, which {@link leave} gives back. First come, first served: a small one does not overtake.
   * @throws GraphQLError with code SERVICE_UNAVAILABLE when too many wait, or when it took too long.
   */
  enter(asked = 1): Promise<void> | void {
    const places = Math.min(asked, this.most);
    if (this.#waiting.length === 0 && this.#running + places <= this.most) {
      this.#running += places;
      return;
    }
    if (this.#waiting.length >= this.mostWaiting) {
      throw busy(`${this.most} statements run and ${this.mostWaiting} wait`);
    }
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        places,
        admit: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(busy(`no place among ${this.most} statements came free in ${this.patienceMs} ms`));
        this.#admit();
      }, this.patienceMs);
      this.#waiting.push(waiting);
    });
  }

  leave(asked = 1): void {
    this.#running -= Math.min(asked, this.most);
    this.#admit();
  }

  /** Lets those in for whom there is room, in their order. */
  #admit(): void {
    for (
      let next = this.#waiting[0];
      next && this.#running + next.places <= this.most;
      next = this.#waiting[0]
    ) {
      this.#waiting.shift();
      this.#running += next.places;
      next.admit();
    }
  }
}

function busy(why: string): Error {
  return codedError('SERVICE_UNAVAILABLE', `The server is busy: ${why}. Try again in a few seconds.`);
}
