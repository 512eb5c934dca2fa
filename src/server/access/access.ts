import { type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { type ErrorCode } from '../../graph/errors';
import { holderOf, SCOPES, type AcceptedToken, type Scope } from './tokens';

/** Who asks, as far as is known. */
export interface Caller {
  /** As changes are recorded. */
  readonly name: string;
  /** What the caller may do; absent where not even reading is allowed without a token. */
  readonly scope: Scope | undefined;
  /** Whether a token was sent. */
  readonly known: boolean;
}

/** Who may do what. */
export interface AccessRules {
  readonly tokens: readonly AcceptedToken[];
  /** Whether anybody may read. */
  readonly openReading: boolean;
}

/**
 * Tells who sends a request.
 * @throws GraphQLError with code UNAUTHENTICATED when a token is sent that is not accepted: whoever sends one means to be known.
 */
export function callerOf(request: FastifyRequest, rules: AccessRules): Caller {
  const header = request.headers.authorization;
  if (header === undefined) {
    return { name: 'anonymous', scope: rules.openReading ? 'read' : undefined, known: false };
  }
  const token = /^Bearer +([^ ]+) *$/i.exec(header)?.[1];
  const holder = token === undefined ? undefined : holderOf(token, rules.tokens);
  if (!holder) {
    throw refusal(
      'UNAUTHENTICATED',
      'The token is not accepted. Send "Authorization: Bearer TOKEN" with one that is.',
    );
  }
  return { name: holder.name, scope: holder.scope, known: true };
}

/** @throws GraphQLError with code UNAUTHENTICATED without a token, FORBIDDEN with one of a smaller scope. */
export function demand(needed: Scope, caller: Caller): void {
  if (caller.scope !== undefined && SCOPES.indexOf(caller.scope) >= SCOPES.indexOf(needed)) {
    return;
  }
  throw caller.known
    ? refusal('FORBIDDEN', `This needs a token of scope ${needed}; yours has ${caller.scope}.`)
    : refusal(
        'UNAUTHENTICATED',
        `This needs a token of scope ${needed}: send "Authorization: Bearer TOKEN".`,
      );
}

/** Refuses in the way of both GraphQL and HTTP. */
function refusal(code: 'UNAUTHENTICATED' | 'FORBIDDEN', message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: code satisfies ErrorCode, http: { status: code === 'FORBIDDEN' ? 403 : 401 } },
  });
}
