import { type ApolloServerPlugin } from '@apollo/server';
import { type FastifyBaseLogger } from 'fastify';
import { type GraphQLFormattedError } from 'graphql';
import { type RequestContext } from './apollo';
import { type Metrics } from './metrics';

/** A statement that took longer is logged with the name of the operation that asked for it. */
const SLOW_MS = 1_000;

/** Counts and logs every request that came to Apollo. No value of a variable is logged, nor a document's text. */
export function observe(metrics: Metrics, log: FastifyBaseLogger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, response, operation, operationName }) => {
        const { trace } = contextValue.running;
        const errors: readonly GraphQLFormattedError[] =
          response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
        const milliseconds = performance.now() - trace.startedAt;
        const codes = errors.map(({ extensions }) => (extensions?.['code'] as string | undefined) ?? 'NONE');
        metrics.record({
          operation: operation?.operation ?? 'none',
          codes,
          seconds: milliseconds / 1_000,
          statements: trace.statements,
          databaseSeconds: trace.databaseMs / 1_000,
          cost: trace.cost,
        });
        const fields = {
          requestId: contextValue.requestId,
          caller: contextValue.caller.name,
          operation: operationName ?? null,
          ms: Math.round(milliseconds),
          ...trace.toJSON(),
          ...(codes.length > 0 ? { codes } : {}),
        };
        if (trace.slowestMs > SLOW_MS) {
          log.warn(fields, 'slow statement');
        } else {
          log.info(fields, 'answered');
        }
      },
    }),
    unexpectedErrorProcessingRequest: async ({ error }) => log.error({ err: error }, 'a request failed'),
  };
}
