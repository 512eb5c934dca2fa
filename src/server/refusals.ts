import { type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { type ErrorCode } from '../graph/errors';
import { LIMITS } from './limits';

/** Answers a fault found before GraphQL had its turn, in GraphQL's way: clients read one form only. */
export function replyWithFault(
  error: FastifyError | GraphQLError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { status, code, message } = describe(error);
  if (status >= 500) {
    request.log.error({ err: error }, 'a request failed');
  }
  if (status === 401) {
    void reply.header('www-authenticate', 'Bearer realm="paperweave"');
  }
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

function describe(error: FastifyError | GraphQLError): { status: number; code: ErrorCode; message: string } {
  if (error instanceof GraphQLError) {
    const { code, http } = error.extensions as { code: ErrorCode; http?: { status?: number } };
    return { status: http?.status ?? 400, code, message: error.message };
  }
  switch (error.statusCode) {
    case 413:
      return {
        status: 413,
        code: 'BODY_TOO_LARGE',
        message: `The body of a request may have at most ${LIMITS.bodyBytes} bytes.`,
      };
    case 429:
      return { status: 429, code: 'RATE_LIMITED', message: error.message };
    default: {
      const status = error.statusCode ?? 500;
      return status < 500
        ? { status, code: 'BAD_REQUEST', message: error.message }
        : { status, code: 'INTERNAL_SERVER_ERROR', message: 'The request could not be answered.' };
    }
  }
}
