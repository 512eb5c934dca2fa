import { type DocumentNode, type OperationDefinitionNode } from 'graphql';

/** A document that was parsed and validated, with those of its operations that were asked for, by the name that was sent. */
export interface KnownDocument {
  readonly document: DocumentNode;
  readonly operations: Map<string | undefined, OperationDefinitionNode>;
}

/** How many documents of late are kept at the least; at the most there are twice as many. */
const KEPT = 500;

/** The documents of late, by their text and by its hash, as automatically persisted queries have it. */
export class KnownOperations {
  #recent = new Map<string, KnownDocument>();
  #older = new Map<string, KnownDocument>();
  readonly #texts = new Map<string, string>();

  constructor(private readonly kept: number = KEPT) {}

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
      this.#keep(text, { document, operations: new Map([[name, operation]]) });
    }
  }

  find(text: string): KnownDocument | undefined {
    const recent = this.#recent.get(text);
    if (recent) {
      return recent;
    }
    const older = this.#older.get(text);
    if (older) {
      this.#keep(text, older);
    }
    return older;
  }

  /** Remembers that a client may send a hash in the place of a text. */
  addHash(hash: string, text: string): void {
    this.#texts.set(hash, text);
    if (this.#texts.size > this.kept) {
      this.#texts.delete(this.#texts.keys().next().value!);
    }
  }

  /** The text that a hash stands for. */
  textOf(hash: string): string | undefined {
    return this.#texts.get(hash);
  }

  /** What was not asked for while as many others were is forgotten: cheaper than keeping them in the order of their use. */
  #keep(text: string, known: KnownDocument): void {
    if (this.#recent.size >= this.kept) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(text, known);
  }
}
