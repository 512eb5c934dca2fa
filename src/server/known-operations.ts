import { type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { Recent } from '../graph/recent';

/** A document that was parsed and validated, with those of its operations that were asked for, by the name that was sent. */
export interface KnownDocument {
  readonly document: DocumentNode;
  readonly operations: Map<string | undefined, OperationDefinitionNode>;
}

/** Characters of documents that are kept; parsed, each takes some hundred bytes. */
const KEPT_CHARACTERS = 200_000;

/** How many hashes are remembered. */
const KEPT_HASHES = 2_000;

/** The documents of late, by their text and by its hash, as automatically persisted queries have it. */
export class KnownOperations {
  readonly #documents: Recent<string, KnownDocument>;
  readonly #texts = new Recent<string, string>(KEPT_HASHES);

  constructor(keptCharacters: number = KEPT_CHARACTERS) {
    this.#documents = new Recent(keptCharacters);
  }

  add(
    text: string,
    name: string | undefined,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ): void {
    const known = this.find(text);
    // A name stands for one operation, so that the names are as few as the operations.
    if (known?.document === document) {
      known.operations.set(name, operation);
    } else {
      this.#documents.set(text, { document, operations: new Map([[name, operation]]) }, text.length);
    }
  }

  find(text: string): KnownDocument | undefined {
    return this.#documents.get(text);
  }

  /** Remembers that a client may send a hash in the place of a text. */
  addHash(hash: string, text: string): void {
    this.#texts.set(hash, text);
  }

  /** The text that a hash stands for. */
  textOf(hash: string): string | undefined {
    return this.#texts.get(hash);
  }
}
