import { codedError } from './errors';

/**
 * Lets a bounded number of statements run at once, and a bounded number wait for a bounded time. Without it a burst would wait in the driver's
 * pool, unbounded, and come out of it as faults.
 */
export class Gate {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    readonly most: number,
    readonly mostWaiting: number,
    readonly patienceMs: number,
  ) {}

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * Takes a place, which {@link leave} gives back.
   * @throws GraphQLError with code SERVICE_UNAVAILABLE when too many wait, or when it took too long.
   */
  enter(): Promise<void> | void {
    if (this.#running < this.most) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.length >= this.mostWaiting) {
      throw busy(`${this.most} statements run and ${this.mostWaiting} wait`);
    }
    return new Promise((resolve, reject) => {
      const admit = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(admit), 1);
        reject(busy(`no place among ${this.most} statements came free in ${this.patienceMs} ms`));
      }, this.patienceMs);
      this.#waiting.push(admit);
    });
  }

  leave(): void {
    const next = this.#waiting.shift();
    if (next) {
      next(); // The place goes over, so that nobody comes in between.
    } else {
      this.#running -= 1;
    }
  }
}

function busy(why: string): Error {
  return codedError('SERVICE_UNAVAILABLE', `The server is busy: ${why}. Try again in a few seconds.`);
}
