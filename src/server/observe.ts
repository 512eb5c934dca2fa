import { type ApolloServerPlugin } from '@apollo/server';
import { type FastifyBaseLogger } from 'fastify';
import { type GraphQLFormattedError } from 'graphql';
import { type RequestContext } from './apollo';
import { type Metrics } from './metrics';
import { type Tracing } from './telemetry/tracing';

/** A statement that took longer is logged with the name of the operation that asked for it. */
const SLOW_MS = 1_000;

/** What a GraphQL request came to. */
export interface Answered {
  /** `query`, `mutation`, or `none` where it came to no operation. */
  readonly operation: string;
  readonly operationName: string | null;
  readonly errors: readonly GraphQLFormattedError[];
  /** Whether it was answered without Apollo's pipeline. */
  readonly short: boolean;
}

/** Counts and logs what requests came to. No value of a variable is logged, nor a document's text. */
export class Observer {
  constructor(
    private readonly metrics: Metrics,
    readonly log: FastifyBaseLogger,
    /** Whether what every request came to is logged, or only what took long. */
    private readonly logsAll: boolean,
    private readonly tracing?: Tracing,
  ) {}

  answered({ running: { trace }, requestId, caller }: RequestContext, answered: Answered): void {
    const { operation, operationName, errors, short } = answered;
    this.tracing?.answered(trace, { ...answered, requestId, caller: caller.name });
    const milliseconds = performance.now() - trace.startedAt;
    const codes = errors.map(({ extensions }) => (extensions?.['code'] as string | undefined) ?? 'NONE');
    this.metrics.record({
      operation,
      short,
      codes,
      seconds: milliseconds / 1_000,
      statements: trace.statements,
      databaseSeconds: trace.databaseMs / 1_000,
      cost: trace.cost,
    });
    const slow = trace.slowestMs > SLOW_MS;
    if (!slow && !this.logsAll) {
      return;
    }
    const fields = {
      requestId,
      caller: caller.name,
      operation: operationName,
      ms: Math.round(milliseconds),
      ...trace.toJSON(),
      ...(codes.length > 0 ? { codes } : {}),
    };
    if (slow) {
      this.log.warn(fields, 'slow statement');
    } else {
      this.log.info(fields, 'answered');
    }
  }

  /** A fault of ours. */
  failed(error: unknown): void {
    this.log.error({ err: error }, 'a request failed');
  }
}

/** Observes every request that came to Apollo. */
export function observe(observer: Observer): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, response, operation, operationName }) =>
        observer.answered(contextValue, {
          operation: operation?.operation ?? 'none',
          operationName: operationName ?? null,
          errors: response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [],
          short: false,
        }),
    }),
    unexpectedErrorProcessingRequest: async ({ error }) => observer.failed(error),
  };
}
