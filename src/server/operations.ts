import { GraphQLError, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { type ErrorCode } from '../graph/errors';
import { OperationPlanner } from '../graph/planner/operation';
import { RequestValues } from '../graph/planner/values';
import { VariableReader } from '../graph/planner/variables';
import { PlannedQuery } from './answer';
import { LIMITS } from './limits';
import { NewStatements } from './new-statements';
import { type Trace } from './trace';

/** Plans the operations of requests and refuses those that would cost too much, whichever way they are answered. */
export class Operations {
  readonly #planner: OperationPlanner;
  readonly #variables: VariableReader;
  readonly #newStatements: NewStatements;

  /** @param newSubqueries how many subqueries of new shapes may come at once. */
  constructor(
    readonly schema: GraphQLSchema,
    newSubqueries: number = LIMITS.newSubqueries,
  ) {
    this.#planner = new OperationPlanner(schema);
    this.#variables = new VariableReader(schema);
    this.#newStatements = new NewStatements(newSubqueries);
  }

  /**
   * Plans an operation that was validated, for the variables of one request.
   * @returns nothing when the variables do not fit: graphql-js says best how.
   * @throws GraphQLError with code QUERY_TOO_COSTLY, RATE_LIMITED or BAD_USER_INPUT, before anything runs.
   */
  plan(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    trace: Trace,
  ): PlannedQuery | undefined {
    const coerced = this.#variables.read(operation, variables);
    if (!coerced) {
      return undefined;
    }
    const values = new RequestValues(coerced);
    const plan = this.#planner.plan(document, operation, values);
    const cost = plan.cost(values);
    trace.cost = cost;
    refuseTooCostly(cost, LIMITS.cost, 'cost');
    refuseTooCostly(plan.calls, LIMITS.subqueries, 'subqueries');
    const query = new PlannedQuery(plan, values, cost);
    this.#newStatements.admit(plan);
    return query;
  }
}

function refuseTooCostly(cost: number, budget: number, what: string): void {
  if (cost > budget) {
    throw new GraphQLError(
      `The query is too costly: ${what} ${Math.round(cost)}, of at most ${budget}. Ask for smaller pages or fewer levels.`,
      {
        extensions: {
          code: 'QUERY_TOO_COSTLY' satisfies ErrorCode,
          [what]: Math.round(cost),
          budget,
          http: { status: 400 },
        },
      },
    );
  }
}
