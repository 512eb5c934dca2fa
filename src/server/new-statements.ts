import { createHash } from 'node:crypto';
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { type ErrorCode } from '../graph/errors';
import { type OperationPlan } from '../graph/planner/operation';
import { type RootPlan } from '../graph/planner/root';
import { Recent } from '../graph/recent';
import { LIMITS } from './limits';

/** How many statements are remembered as planned by the database, twice as many at the most; it keeps about as many plans itself. */
const REMEMBERED = 1_000;

/**
 * Limits how fast statements that the database has not planned yet may come: it plans a subquery in some 30 ms, so that a client
 * that sends a new shape with every request would keep it busy with planning alone. A bucket of subqueries fills up over time.
 */
export class NewStatements {
  readonly #known = new Recent<string, true>(REMEMBERED);
  readonly #digests = new WeakMap<RootPlan, string>();
  #budget: number;
  #filled: number;

  constructor(
    private readonly most: number = LIMITS.newSubqueries,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#budget = most;
    this.#filled = now();
  }

  /** @throws GraphQLError with code RATE_LIMITED and status 429 when too many were new of late. */
  admit(plan: OperationPlan): void {
    const unseen = plan.fields.filter((field) => field.plan && !this.#known.get(this.#digestOf(field.plan)));
    const price = unseen.reduce((sum, field) => sum + 1 + field.plan!.calls, 0);
    if (price === 0) {
      return;
    }
    this.#fill();
    if (price > this.#budget) {
      const seconds = Math.ceil((price - this.#budget) / LIMITS.newSubqueriesPerSecond);
      throw new GraphQLError(
        `Too many queries of new shapes: at most ${LIMITS.newSubqueriesPerSecond} new subqueries a second, ${this.most} at once. Try again in ${seconds} s, or send the same query with other variables.`,
        {
          extensions: {
            code: 'RATE_LIMITED' satisfies ErrorCode,
            http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
          },
        },
      );
    }
    this.#budget -= price;
    for (const field of unseen) {
      this.#known.set(this.#digestOf(field.plan!), true);
    }
  }

  #fill(): void {
    const now = this.now();
    const gained = ((now - this.#filled) / 1_000) * LIMITS.newSubqueriesPerSecond;
    this.#budget = Math.min(this.most, this.#budget + gained);
    this.#filled = now;
  }

  /** What two plans of one statement have in common. */
  #digestOf(plan: RootPlan): string {
    let digest = this.#digests.get(plan);
    if (digest === undefined) {
      digest = createHash('sha1').update(plan.statement).digest('base64');
      this.#digests.set(plan, digest);
    }
    return digest;
  }
}
