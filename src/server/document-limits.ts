import {
  GraphQLError,
  Kind,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type ErrorCode } from '../graph/errors';
import { LIMITS } from './limits';

/** How large a selection is with its fragments spread; each fragment is measured once, however often it is spread. */
interface Size {
  readonly depth: number;
  readonly aliases: number;
  /** Fields at its own level. */
  readonly fields: number;
}

const NOTHING: Size = { depth: 0, aliases: 0, fields: 0 };

/**
 * Refuses a document that is too deep or too wide, in time that grows with its length alone: to be done before validation, whose
 * rules compare fields with each other.
 * @throws GraphQLError with code QUERY_TOO_LARGE, which names the limit.
 */
export function refuseLargeDocument(document: DocumentNode): void {
  const sizes = new Sizes(document);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) {
      const { depth, aliases, fields } = sizes.of(definition.selectionSet);
      refuse('levels deep', depth, LIMITS.depth);
      refuse('aliases', aliases, LIMITS.aliases);
      if (definition.kind === Kind.OPERATION_DEFINITION) {
        refuse('root fields', fields, LIMITS.rootFields);
      }
    }
  }
}

/** How many texts are remembered as small enough. */
const REMEMBERED = 1_000;

/** Looks at a document once: parsing it twice is the price of refusing it before anything compares its fields. */
export class DocumentLimits {
  readonly #passed = new Set<string>();

  /** @throws GraphQLError with code QUERY_TOO_LARGE. What is no GraphQL passes: whoever parses it says what is wrong. */
  check(text: unknown): void {
    if (typeof text !== 'string' || this.#passed.has(text)) {
      return;
    }
    let document: DocumentNode;
    try {
      document = parse(text, { maxTokens: LIMITS.tokens, noLocation: true });
    } catch {
      return;
    }
    refuseLargeDocument(document);
    this.#passed.add(text);
    if (this.#passed.size > REMEMBERED) {
      this.#passed.delete(this.#passed.values().next().value!);
    }
  }
}

class Sizes {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, Size>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.#fragments.set(definition.name.value, definition);
      }
    }
  }

  of(set: SelectionSetNode | undefined): Size {
    if (!set) {
      return NOTHING;
    }
    const seen = new Map<string, number>();
    let [depth, aliases, fields] = [0, 0, 0];
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const times = (seen.get(key) ?? 0) + 1;
        seen.set(key, times);
        refuse(`selections of ${key} at one place`, times, LIMITS.repeatedFields);
      }
      const size = this.#ofSelection(selection);
      depth = Math.max(depth, size.depth);
      aliases += size.aliases;
      fields += size.fields;
    }
    return { depth, aliases, fields };
  }

  #ofSelection(selection: SelectionNode): Size {
    switch (selection.kind) {
      case Kind.FIELD: {
        const below = this.of(selection.selectionSet);
        return {
          depth: below.depth + 1,
          aliases: below.aliases + (selection.alias ? 1 : 0),
          fields: 1,
        };
      }
      case Kind.INLINE_FRAGMENT:
        return this.of(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return this.#ofFragment(selection.name.value);
    }
  }

  #ofFragment(name: string): Size {
    const known = this.#measured.get(name);
    if (known) {
      return known;
    }
    // A fragment within itself counts for nothing here; validation refuses it.
    this.#measured.set(name, NOTHING);
    const size = this.of(this.#fragments.get(name)?.selectionSet);
    this.#measured.set(name, size);
    return size;
  }
}

function refuse(what: string, count: number, most: number): void {
  if (count > most) {
    throw new GraphQLError(`The document is too large: ${count} ${what}, of at most ${most}.`, {
      extensions: { code: 'QUERY_TOO_LARGE' satisfies ErrorCode, limit: most, http: { status: 400 } },
    });
  }
}
