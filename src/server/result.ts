import { type GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode } from '../graph/errors';

/** An answer as clients read it, and what goes with it over HTTP. */
export interface Result {
  readonly status: number | undefined;
  readonly retryAfter: string | undefined;
  readonly result: {
    errors?: readonly GraphQLFormattedError[];
    data: Record<string, unknown> | null;
    extensions?: Record<string, unknown>;
  };
}

/** Makes what the statements gave the result that GraphQL describes. A server that cannot answer at the moment says so to clients that read no more than the status. */
export function resultOf({
  data,
  errors,
}: {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphQLError[];
}): Result {
  if (errors.length === 0) {
    return { status: undefined, retryAfter: undefined, result: { data } };
  }
  const away = errors.some(
    ({ extensions }) => extensions['code'] === ('SERVICE_UNAVAILABLE' satisfies ErrorCode),
  );
  return {
    status: away ? 503 : undefined,
    retryAfter: away ? '3' : undefined,
    result: { errors: errors.map(formatted), data },
  };
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
