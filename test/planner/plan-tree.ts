import neo4j, { type Driver } from 'neo4j-driver';
import { testAddress } from '../support';

/** One step of a statement's plan, as the database shows it. */
export interface Step {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Step[];
  /** Of a statement that ran. */
  readonly dbHits?: number;
  readonly rows?: number;
}

/** How the database would run statements, and what running them costs. */
export class Plans {
  readonly #driver: Driver;

  constructor() {
    const { uri, user, password } = testAddress();
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  }

  /** The plan of a statement, which is not run. */
  async explain(statement: string): Promise<Step> {
    const { summary } = await this.#driver.executeQuery(`EXPLAIN ${statement}`);
    return summary.plan as Step;
  }

  /** The plan of a statement that reads, with the hits of each step. */
  async profile(statement: string, parameters: Record<string, unknown>): Promise<Step> {
    const { summary } = await this.#driver.executeQuery(`PROFILE ${statement}`, parameters, {
      routing: neo4j.routing.READ,
    });
    return summary.profile as Step;
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}

function* steps(plan: Step): Iterable<Step> {
  yield plan;
  for (const child of plan.children) {
    yield* steps(child);
  }
}

export function hitsOf(plan: Step): number {
  return [...steps(plan)].reduce((hits, step) => hits + (step.dbHits ?? 0), 0);
}

/** Steps that read all there is of something. */
const SCAN =
  /^(AllNodesScan|\w*NodeByLabelsScan|NodeByLabelScan|\w*NodeIndexScan|\w*RelationshipTypes?Scan|\w*AllRelationshipsScan)$/;

/** The steps of a plan that read all of something, each once, with what: `NodeByLabelScan n1:Paper`. */
export function scans(plan: Step): string[] {
  const found = [...steps(plan)]
    .map((step) => ({ name: nameOf(step), details: detailsOf(step) }))
    .filter(({ name }) => SCAN.test(name))
    .map(({ name, details }) => `${name} ${details.replace(/, cache\[.*$/, '')}`);
  return [...new Set(found)].sort();
}

/** Products that made more rows than they were given; one with a single row, such as a total beside a page, does not. */
export function products(ran: Step): string[] {
  return [...steps(ran)]
    .filter((step) => nameOf(step) === 'CartesianProduct')
    .map(({ rows = 0, children }) => ({ rows, given: children.map((child) => child.rows ?? 0) }))
    .filter(({ rows, given }) => rows > Math.max(...given))
    .map(({ rows, given }) => `CartesianProduct of ${given.join(' and ')} rows: ${rows}`);
}

/** The runtime adds `@` and the database's name. */
function nameOf({ operatorType }: Step): string {
  return operatorType.replace(/@.*$/, '');
}

function detailsOf({ arguments: { Details: details } }: Step): string {
  return typeof details === 'string' ? details : '';
}
