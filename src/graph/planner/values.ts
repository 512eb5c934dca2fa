import { getArgumentValues, GraphQLError, Kind, visit, type FieldNode, type GraphQLField } from 'graphql';
import { badUserInput } from '../errors';

/** The arguments of one field as it stands in a document; their values may depend on the request's variables. */
export class ArgumentSource {
  /** The values, where no variable takes part in them. */
  readonly constant: Readonly<Record<string, unknown>> | undefined;

  constructor(
    readonly definition: GraphQLField<unknown, unknown>,
    readonly node: FieldNode,
  ) {
    let usesVariables = false;
    for (const argument of node.arguments ?? []) {
      visit(argument, { [Kind.VARIABLE]: () => void (usesVariables = true) });
    }
    this.constant = usesVariables ? undefined : getArgumentValues(definition, node);
  }
}

/** What a request brings: its variables, already coerced, and every field's arguments, coerced once when first asked for. */
export class RequestValues {
  readonly #arguments = new Map<ArgumentSource, Readonly<Record<string, unknown>>>();

  constructor(readonly variables: Readonly<Record<string, unknown>>) {}

  /** @throws BAD_USER_INPUT when a variable's value does not fit the argument. */
  of(source: ArgumentSource): Readonly<Record<string, unknown>> {
    if (source.constant) {
      return source.constant;
    }
    let values = this.#arguments.get(source);
    if (!values) {
      values = usable(() => getArgumentValues(source.definition, source.node, this.variables));
      this.#arguments.set(source, values);
    }
    return values;
  }
}

/**
 * Reads values that variables take part in. A document may give a variable that may be null where there is a default;
 * a request that then says null is at fault, and the whole of it is refused.
 */
export function usable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof GraphQLError ? badUserInput(error.message, error.nodes?.[0]) : error;
  }
}
