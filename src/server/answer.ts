import { GraphQLError } from 'graphql';
import { type Graph } from '../graph/graph';
import { type OperationPlan, type RootField } from '../graph/planner/operation';
import { type RootPlan } from '../graph/planner/root';
import { type Shaping } from '../graph/planner/shape';
import { type RequestValues } from '../graph/planner/values';
import { type Trace } from './trace';

/** A query that was planned and checked: what is left is to run its statements. */
export class PlannedQuery {
  readonly #parameters = new Map<RootPlan, Record<string, unknown>>();

  /** @throws BAD_USER_INPUT when an argument's value cannot be used: before anything runs. */
  constructor(
    readonly plan: OperationPlan,
    readonly values: RequestValues,
    readonly cost: number,
  ) {
    for (const { plan: root } of plan.fields) {
      if (root) {
        this.#parameters.set(
          root,
          Object.fromEntries(root.parameters.map(({ name, read }) => [name, read(values)])),
        );
      }
    }
  }

  /** The whole answer, in the order of the response: for a plan in which nothing is left to execute. */
  async answer(run: Running): Promise<{ data: Record<string, unknown> | null; errors: GraphQLError[] }> {
    const errors: GraphQLError[] = [];
    const values = await Promise.all(this.plan.fields.map((field) => this.#one(field, run, errors)));
    if (values.includes(EMPTIES)) {
      return { data: null, errors };
    }
    return { data: Object.fromEntries(this.plan.fields.map(({ key }, i) => [key, values[i]])), errors };
  }

  async #one(field: RootField, run: Running, errors: GraphQLError[]): Promise<unknown> {
    if (!field.plan) {
      return field.typeName;
    }
    try {
      return await this.run(field.plan, field.key, run, 'response', errors);
    } catch (error) {
      if (!(error instanceof GraphQLError)) {
        throw error;
      }
      errors.push(
        error.path
          ? error
          : new GraphQLError(error.message, {
              nodes: field.nodes,
              path: [field.key],
              extensions: error.extensions,
            }),
      );
      return field.plan.nullable ? null : EMPTIES;
    }
  }

  /** The answer of one root field, for an executor to complete. @throws GraphQLError */
  async source(key: string, run: Running): Promise<unknown> {
    const field = this.plan.fields.find((one) => one.key === key);
    if (!field?.plan) {
      throw new Error(`no root field ${key} was planned`);
    }
    return this.run(field.plan, key, run, 'source', []);
  }

  async run(
    plan: RootPlan,
    key: string,
    run: Running,
    as: Shaping['as'],
    errors: GraphQLError[],
  ): Promise<unknown> {
    const started = process.hrtime.bigint();
    const rows = await run.graph.read(plan.statement, this.#parameters.get(plan)!, run);
    run.trace?.statement(Number(process.hrtime.bigint() - started) / 1e6);
    return plan.shape(rows, { as, values: this.values, errors, path: [key] });
  }
}

/** Stands for a null in a root field that may not be null: the whole data is null then. */
const EMPTIES = Symbol('empties');

/** What statements run with. */
export interface Running {
  readonly graph: Graph;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  readonly trace?: Trace;
}
