import { GraphQLError, type ASTNode } from 'graphql';

/** The stable codes a client can rely on, in `extensions.code`. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'BAD_REQUEST'
  | 'AMBIGUOUS_ID'
  | 'QUERY_TOO_COSTLY'
  | 'QUERY_TOO_LARGE'
  | 'BODY_TOO_LARGE'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'UNKNOWN_ID'
  | 'WRONG_KIND'
  | 'NOT_STATED'
  | 'ALREADY_EXISTS'
  | 'SELF_MERGE'
  | 'CYCLE'
  | 'NOT_A_MERGE'
  | 'ALREADY_UNDONE'
  | 'CANNOT_UNDO'
  | 'KEY_REUSED'
  | 'TIMEOUT'
  | 'RATE_LIMITED'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** A fault in what the client sent, found before any statement runs: it refuses the whole request. */
export function badUserInput(
  message: string,
  node?: ASTNode,
  details: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, {
    nodes: node,
    // `http` is for the host, and is taken out of what the client sees.
    extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode, ...details, http: { status: 400 } },
  });
}

/** An error with a stable code that belongs to one field of the answer. */
export function codedError(
  code: ErrorCode,
  message: string,
  details: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}
