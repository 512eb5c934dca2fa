import {
  ApolloServer,
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestListener,
} from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, OperationTypeNode, type GraphQLSchema } from 'graphql';
import { type EndSignal, type Graph } from '../graph/graph';
import { demand, type Caller } from './access/access';
import { type PlannedQuery, type Running } from './answer';
import { KnownOperations } from './known-operations';
import { LIMITS } from './limits';
import { Operations } from './operations';
import { resultOf } from './result';
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
  /** The header `traceparent`. */
  readonly traceParent?: string;
  /** Tells when the client is gone. */
  readonly signal?: EndSignal;
  readonly onFault?: (cause: unknown) => void;
}

const ANYBODY: Caller = { name: 'anonymous', scope: 'read', known: false };

/** The context of a request: the graph, its limits, who asks, and a trace. */
export function requestContext(
  graph: Graph,
  { caller = ANYBODY, requestId = '', traced = false, traceParent, signal, onFault }: RequestFacts = {},
): RequestContext {
  return {
    running: {
      graph,
      timeoutMs: LIMITS.statementMs,
      signal,
      onFault,
      trace: new Trace(traceParent),
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
  /** What plans the operations; another way of answering may share it. */
  readonly operations?: Operations;
  /** Is told of every operation in which nothing is left to execute. */
  readonly known?: KnownOperations;
}

/** Apollo Server over the schema, with the planner in the executor's place wherever it can be. */
export function createApollo(
  schema: GraphQLSchema,
  {
    useExecutor = false,
    newSubqueries = LIMITS.newSubqueries,
    operations = new Operations(schema, newSubqueries),
    known = new KnownOperations(),
    plugins = [],
  }: ApolloOptions = {},
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
      plannedQueries(operations, known, useExecutor),
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
  operations: Operations,
  known: KnownOperations,
  useExecutor: boolean,
): ApolloServerPlugin<RequestContext> {
  const listener: GraphQLRequestListener<RequestContext> = {
    didResolveOperation: async ({ request, source, document, operation, contextValue }) => {
      if (!operation) {
        return; // The executor says so.
      }
      demand(operation.operation === OperationTypeNode.MUTATION ? 'write' : 'read', contextValue.caller);
      if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
        return;
      }
      const query = operations.plan(document, operation, request.variables ?? {}, contextValue.running.trace);
      contextValue.query = query;
      if (query?.plan.complete) {
        known.add(source, request.operationName, document, operation);
        const persisted = request.extensions?.['persistedQuery'] as { sha256Hash: string } | undefined;
        if (persisted) {
          known.addHash(persisted.sha256Hash, source); // Apollo compared them.
        }
      }
    },

    responseForOperation: async ({ contextValue }) => {
      const { query, running } = contextValue;
      if (useExecutor || !query?.plan.complete) {
        return null;
      }
      const { status, retryAfter, result } = resultOf(await query.answer(running));
      const headers = new HeaderMap();
      if (retryAfter !== undefined) {
        headers.set('retry-after', retryAfter);
      }
      return { http: { status, headers }, body: { kind: 'single', singleResult: result } };
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
