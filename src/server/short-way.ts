import { type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { type PlannedQuery } from './answer';
import { type RequestContext } from './apollo';
import { type KnownOperations } from './known-operations';
import { type MediaTypes } from './media-types';
import { type Observer } from './observe';
import { type Operations } from './operations';
import { resultOf } from './result';
import { type AskedDocument } from './trusted-documents';

export interface ShortWayOptions {
  readonly operations: Operations;
  readonly known: KnownOperations;
  readonly mediaTypes: MediaTypes;
  readonly observer: Observer;
  readonly context: (request: FastifyRequest, reply: FastifyReply) => RequestContext;
}

/** A request that the short way answers. */
interface Planned {
  readonly query: PlannedQuery;
  readonly operation: OperationDefinitionNode;
  readonly contentType: string;
  readonly context: RequestContext;
}

/**
 * Answers what was asked before without Apollo's pipeline: its document was parsed, validated and planned then, so that all there is to
 * do is to coerce the variables, run the statements and write what they gave. Everything else, and everything that would be
 * refused, is left to Apollo, whose answer tells best what is wrong.
 */
export class ShortWay {
  constructor(private readonly options: ShortWayOptions) {}

  /** @returns the answer's text, or nothing when the request is not one for this way. */
  answer(request: FastifyRequest, reply: FastifyReply): Promise<string> | undefined {
    const planned = this.#plan(request, reply);
    return planned && this.#run(planned, reply);
  }

  #plan(request: FastifyRequest, reply: FastifyReply): Planned | undefined {
    // A body in JSON cannot have been sent by another site's page without a preflight.
    if (request.method !== 'POST' || !isJson(request.headers['content-type'])) {
      return undefined;
    }
    const { known, operations, mediaTypes } = this.options;
    const contentType = mediaTypes.find(request.headers.accept);
    const asked = asksSimply(request.body) ? request.body : undefined;
    const text = asked && textOf(asked, known);
    const document = text === undefined ? undefined : known.find(text);
    const operation = document?.operations.get(asked!.operationName ?? undefined);
    if (contentType === undefined || !document || !operation) {
      return undefined;
    }
    const context = this.options.context(request, reply);
    try {
      const query = operations.plan(
        document.document,
        operation,
        asked!.variables ?? {},
        context.running.trace,
      );
      return query?.plan.complete ? { query, operation, contentType, context } : undefined;
    } catch (error) {
      if (error instanceof GraphQLError) {
        return undefined;
      }
      throw error;
    }
  }

  async #run({ query, operation, contentType, context }: Planned, reply: FastifyReply): Promise<string> {
    const { observer } = this.options;
    void reply.header('content-type', contentType);
    try {
      const { status = 200, retryAfter, result } = resultOf(await query.answer(context.running));
      observer.answered(context, {
        operation: operation.operation,
        operationName: operation.name?.value ?? null,
        errors: result.errors ?? [],
        short: true,
      });
      void reply.code(status).header('cache-control', 'no-store');
      if (retryAfter !== undefined) {
        void reply.header('retry-after', retryAfter);
      }
      if (context.traced) {
        result.extensions = { trace: context.running.trace.toJSON() };
      }
      return `${JSON.stringify(result)}\n`;
    } catch (error) {
      observer.failed(error);
      void reply.code(500);
      return `${JSON.stringify(FAULT)}\n`;
    }
  }
}

/** As Apollo answers when something fails that should not. */
const FAULT = {
  errors: [{ message: 'The query could not be answered.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
};

function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /^application\/json *(;|$)/i.test(contentType);
}

/** A body with nothing in it that Apollo would refuse. */
interface SimpleBody extends AskedDocument {
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
  readonly extensions?: Readonly<Record<string, unknown>> | null;
}

function asksSimply(body: unknown): body is SimpleBody {
  if (!isRecord(body)) {
    return false;
  }
  const { query, variables, operationName, extensions } = body;
  return (
    (query === undefined || typeof query === 'string') &&
    (variables === undefined || variables === null || isRecord(variables)) &&
    (operationName === undefined || operationName === null || typeof operationName === 'string') &&
    (extensions === undefined || extensions === null || isRecord(extensions))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text itself, or the one a hash of an automatically persisted query stands for; with both, Apollo compares them. */
function textOf({ query, extensions }: SimpleBody, known: KnownOperations): string | undefined {
  const persisted = extensions?.['persistedQuery'];
  if (persisted === undefined || persisted === null) {
    return query;
  }
  return query === undefined &&
    isRecord(persisted) &&
    persisted['version'] === 1 &&
    typeof persisted['sha256Hash'] === 'string'
    ? known.textOf(persisted['sha256Hash'])
    : undefined;
}
