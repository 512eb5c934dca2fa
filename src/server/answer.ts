import { GraphQLError } from 'graphql';
import { type Writing } from '../graph/declare';
import { type ErrorCode } from '../graph/errors';
import { databaseError, rowsOf, type EndSignal, type Graph } from '../graph/graph';
import { type OperationPlan, type RootField } from '../graph/planner/operation';
import { type RootPlan, type Write } from '../graph/planner/root';
import { type Row, type Shaping } from '../graph/planner/shape';
import { type RequestValues } from '../graph/planner/values';
import { LIMITS } from './limits';
import { type Trace } from './trace';

/** An operation that was planned and checked: what is left is to run its statements. */
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
        this.#parameters.set(root, parametersOf(root, values));
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
    const started = performance.now();
    const shape = (rows: readonly Row[]): unknown =>
      plan.shape(rows, { as, values: this.values, errors, path: [key] });
    try {
      const parameters = this.#parameters.get(plan)!;
      return plan.write
        ? await this.#write(plan, plan.write, parameters, run, shape)
        : shape(
            await run.graph.read(plan.statement, parameters, {
              timeoutMs: run.timeoutMs,
              signal: run.signal,
              places: Math.max(1, Math.ceil(plan.cost(this.values) / COST_OF_A_PLACE)),
            }),
          );
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions['code'] === INTERNAL && error.cause) {
        run.onFault?.(error.cause);
      }
      throw error;
    } finally {
      run.trace?.statement(performance.now() - started, key, plan.write !== undefined);
    }
  }

  /** Writes and reads in one transaction; a client that hangs up leaves it to its end. */
  async #write(
    plan: RootPlan,
    write: Write,
    parameters: Record<string, unknown>,
    run: Running,
    shape: (rows: readonly Row[]) => unknown,
  ): Promise<unknown> {
    const limit = { timeoutMs: LIMITS.changeMs };
    try {
      return await run.graph.write(async (transaction) => {
        const written = await write(transaction, this.values, run);
        return shape(rowsOf(await transaction.run(plan.statement, { ...parameters, written })));
      }, limit);
    } catch (error) {
      throw error instanceof GraphQLError ? error : databaseError(error, limit);
    }
  }
}

function parametersOf(root: RootPlan, values: RequestValues): Record<string, unknown> {
  const parameters: Record<string, unknown> = {};
  for (const { name, read } of root.parameters) {
    parameters[name] = read(values);
  }
  return parameters;
}

/** Of what costs the most that is allowed, five statements run at once. */
const COST_OF_A_PLACE = (5 * LIMITS.cost) / LIMITS.statements;

const INTERNAL = 'INTERNAL_SERVER_ERROR' satisfies ErrorCode;

/** Stands for a null in a root field that may not be null: the whole data is null then. */
const EMPTIES = Symbol('empties');

/** What statements run with. */
export interface Running extends Writing {
  readonly graph: Graph;
  readonly timeoutMs: number;
  readonly signal?: EndSignal;
  readonly trace?: Trace;
  /** Is told what the database said when it said what nobody expects: clients are not. */
  readonly onFault?: (cause: unknown) => void;
}
