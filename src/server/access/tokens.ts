import { createHash, timingSafeEqual } from 'node:crypto';

/** What a token allows; each allows what stands before it too. */
export const SCOPES = ['read', 'write', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** A token that is accepted: never the token itself, but its hash. */
export interface AcceptedToken {
  /** Who holds it, as changes are recorded. */
  readonly name: string;
  readonly scope: Scope;
  /** SHA-256 of the token. Tokens are long and random, so that a slow hash would add nothing. */
  readonly digest: Buffer;
}

/** The fewest characters of a token. */
export const SHORTEST_TOKEN = 16;

const HASH = /^sha256-([0-9a-f]{64})$/;
/** As RFC 6750 has it. */
const TOKEN = /^[A-Za-z0-9._~+/-]+=*$/;
const NAME = /^[\p{L}\p{N}_.@ -]{1,80}$/u;

/** The SHA-256 of a token. */
export function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/**
 * Reads one entry: `token`, `scope:token` or `scope:name:token`, in which the token may stand as `sha256-` and the hexadecimal
 * digits of its hash. Without a scope it may write.
 * @returns the token, or what is wrong with the entry, without the entry's text: it may be a secret.
 */
export function parseToken(entry: string): AcceptedToken | string {
  const parts = entry.split(':');
  const token = parts.pop()!;
  const [scope = 'write', name = scope] = parts;
  if (parts.length > 2 || !SCOPES.includes(scope as Scope)) {
    return `must be token, scope:token or scope:name:token, with a scope of ${SCOPES.join(', ')}`;
  }
  if (!NAME.test(name)) {
    return 'has a name with other than letters, digits, spaces and _ . @ -';
  }
  const hash = HASH.exec(token);
  if (!hash && (token.length < SHORTEST_TOKEN || !TOKEN.test(token))) {
    return `must have at least ${SHORTEST_TOKEN} characters, of letters, digits and - . _ ~ + /`;
  }
  const digest = hash ? Buffer.from(hash[1]!, 'hex') : digestOf(token);
  return Object.freeze({ name, scope: scope as Scope, digest });
}

/** Finds who holds a token. Every accepted one is compared, in constant time. */
export function holderOf(token: string, accepted: readonly AcceptedToken[]): AcceptedToken | undefined {
  const digest = digestOf(token);
  let holder: AcceptedToken | undefined;
  for (const one of accepted) {
    if (timingSafeEqual(one.digest, digest)) {
      holder = one;
    }
  }
  return holder;
}
