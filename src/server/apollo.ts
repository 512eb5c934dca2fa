import {
  ApolloServer,
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestListener,
} from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import {
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { type ErrorCode } from '../graph/errors';
import { type Graph } from '../graph/graph';
import { OperationPlanner } from '../graph/planner/operation';
import { RequestValues } from '../graph/planner/values';
import { demand, type Caller } from './access/access';
import { PlannedQuery, type Running } from './answer';
import { LIMITS } from './limits';
import { NewStatements } from './new-statements';
import { Trace } from './trace';

/** What goes with one request. */
export interface RequestContext {
  readonly running: Running & { readonly trace: Trace };
  readonly caller: Caller;
  readonly requestId: string;
  /** Whether the answer is to carry the trace. */
  readonly traced: boolean;
  query?: PlannedQuery;
}

/** What a request brings beside its document. */
export interface RequestFacts {
  readonly caller?: Caller;
  readonly requestId?: string;
  readonly traced?: boolean;
  /** Tells when the client is gone. */
  readonly signal?: AbortSignal;
}

const ANYBODY: Caller = { name: 'anonymous', scope: 'read', known: false };

/** The context of a request: the graph, its limits, who asks, and a trace. */
export function requestContext(
  graph: Graph,
  { caller = ANYBODY, requestId = '', traced = false, signal }: RequestFacts = {},
): RequestContext {
  return {
    running: {
      graph,
      timeoutMs: LIMITS.statementMs,
      signal,
      trace: new Trace(),
      writer: caller.known ? caller.name : undefined,
    },
    caller,
    requestId,
    traced,
  };
}

export interface ApolloOptions {
  readonly plugins?: readonly ApolloServerPlugin<RequestContext>[];
  /** Leaves every answer to the executor, which completes what the planner's statements return: the slower way to the same. */
  readonly useExecutor?: boolean;
  /** How many subqueries of new shapes may come at once; {@link LIMITS} has the default. */
  readonly newSubqueries?: number;
}

/** Apollo Server over the schema, with the planner in the executor's place wherever it can be. */
export function createApollo(
  schema: GraphQLSchema,
  { useExecutor = false, newSubqueries = LIMITS.newSubqueries, plugins = [] }: ApolloOptions = {},
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // The host stops the server; it has connections to drain first.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ...plugins,
      plannedQueries(new OperationPlanner(schema), new NewStatements(newSubqueries), useExecutor),
    ],
    formatError: (formatted, error) => {
      const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
      const known =
        original instanceof GraphQLError || formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR';
      return known ? formatted : { ...formatted, message: 'The query could not be answered.' };
    },
  });
}

/** Plans every query before it runs, refuses it when it would cost too much, and answers it where nothing is left to execute. */
function plannedQueries(
  planner: OperationPlanner,
  newStatements: NewStatements,
  useExecutor: boolean,
): ApolloServerPlugin<RequestContext> {
  const listener: GraphQLRequestListener<RequestContext> = {
    didResolveOperation: async ({ request, document, operation, contextValue, schema }) => {
      if (!operation) {
        return; // The executor says so.
      }
      demand(operation.operation === OperationTypeNode.MUTATION ? 'write' : 'read', contextValue.caller);
      if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
        return;
      }
      const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
      if (!coerced.coerced) {
        return; // The executor refuses it with its own errors.
      }
      const values = new RequestValues(coerced.coerced);
      const plan = planner.plan(document, operation, values);
      const cost = plan.cost(values);
      contextValue.running.trace.cost = cost;
      refuseTooCostly(cost, LIMITS.cost, 'cost');
      refuseTooCostly(plan.calls, LIMITS.subqueries, 'subqueries');
      contextValue.query = new PlannedQuery(plan, values, cost);
      newStatements.admit(plan);
    },

    responseForOperation: async ({ contextValue }) => {
      const { query, running } = contextValue;
      if (useExecutor || !query?.plan.complete) {
        return null;
      }
      const { data, errors } = await query.answer(running);
      return {
        http: headOf(errors),
        body: {
          kind: 'single',
          singleResult: errors.length > 0 ? { errors: errors.map(formatted), data } : { data },
        },
      };
    },

    willSendResponse: async ({ response, contextValue }) => {
      if (contextValue.traced && response.body.kind === 'single') {
        response.body.singleResult.extensions = {
          ...response.body.singleResult.extensions,
          trace: contextValue.running.trace.toJSON(),
        };
      }
    },
  };
  return { requestDidStart: async () => listener };
}

/** As Apollo formats the errors of an executor. */
function formatted(error: GraphQLError): GraphQLFormattedError {
  const { message, locations, path, extensions } = error.toJSON();
  return {
    message,
    locations,
    path,
    extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode, ...extensions },
  };
}

/** A server that cannot answer at the moment says so to clients that read no more than the status. */
function headOf(errors: readonly GraphQLError[]): { status: number | undefined; headers: HeaderMap } {
  const headers = new HeaderMap();
  const away = errors.some(
    ({ extensions }) => extensions['code'] === ('SERVICE_UNAVAILABLE' satisfies ErrorCode),
  );
  if (away) {
    headers.set('retry-after', '3');
  }
  return { status: away ? 503 : undefined, headers };
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
