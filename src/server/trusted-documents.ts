import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError } from 'graphql';
import { type ErrorCode } from '../graph/errors';
import { PACKAGE_ROOT } from '../package-root';

/** The ready-made questions, and what the pages that we serve ask, as the build wrote it down. */
const EXAMPLES = join(PACKAGE_ROOT, 'schema', 'examples');
const PAGES_DOCUMENTS = join(PACKAGE_ROOT, 'dist', 'web', 'documents.json');

/** What a request asks, as GraphQL over HTTP has it, in a body or in an address. */
export interface AskedDocument {
  query?: unknown;
  /** `sha256:` and the hash of a registered document. */
  documentId?: unknown;
  extensions?: unknown;
}

/** Documents known by their hash. */
export class TrustedDocuments {
  readonly #byHash = new Map<string, string>();

  constructor(private readonly only: boolean) {
    for (const name of readdirSync(EXAMPLES).filter((file) => file.endsWith('.graphql'))) {
      this.add(readFileSync(join(EXAMPLES, name), 'utf8'));
    }
    if (existsSync(PAGES_DOCUMENTS)) {
      this.addManifest(PAGES_DOCUMENTS);
    }
  }

  /** Registers what a manifest has, a JSON object of documents by any key: hashes are computed, not taken. @throws Error */
  addManifest(path: string): void {
    for (const text of Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>)) {
      if (typeof text !== 'string') {
        throw new Error(`${path} must be a JSON object whose values are GraphQL documents`);
      }
      this.add(text);
    }
  }

  add(text: string): void {
    this.#byHash.set(hashOf(text), text);
  }

  /** All that are registered. */
  texts(): string[] {
    return [...this.#byHash.values()];
  }

  /**
   * Puts the text in the place of a document's id.
   * @throws GraphQLError with code DOCUMENT_NOT_TRUSTED for an id that nothing has, or for any other text where only
   * registered documents run.
   */
  resolve(asked: AskedDocument): void {
    const hash = idOf(asked);
    const known = hash === undefined ? undefined : this.#byHash.get(hash);
    if (typeof asked.documentId === 'string' || (this.only && asked.query === undefined)) {
      if (known === undefined) {
        throw untrusted('No document of this id is registered.');
      }
      asked.query = known;
      delete asked.documentId;
      delete asked.extensions;
    } else if (this.only && (typeof asked.query !== 'string' || !this.#byHash.has(hashOf(asked.query)))) {
      throw untrusted('Only registered documents run here, and this one is not.');
    }
  }
}

function idOf({ documentId, extensions }: AskedDocument): string | undefined {
  if (typeof documentId === 'string') {
    return documentId.replace(/^sha256:/, '');
  }
  const given: unknown = typeof extensions === 'string' ? parsed(extensions) : extensions;
  const hash = (given as { persistedQuery?: { sha256Hash?: unknown } } | undefined)?.persistedQuery
    ?.sha256Hash;
  return typeof hash === 'string' ? hash : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function untrusted(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'DOCUMENT_NOT_TRUSTED' satisfies ErrorCode, http: { status: 403 } },
  });
}
