import {
  getArgumentValues,
  GraphQLError,
  isNonNullType,
  Kind,
  visit,
  type FieldNode,
  type GraphQLField,
} from 'graphql';
import { badUserInput } from '../errors';

/** The arguments of one field as it stands in a document; their values may depend on the request's variables. */
export class ArgumentSource {
  /** The values, where no variable takes part in them. */
  readonly constant: Readonly<Record<string, unknown>> | undefined;
  /** Argument and variable, where all that are given are variables and nothing else has to be filled in. */
  readonly #plain: readonly (readonly [argument: string, variable: string])[] | undefined;

  constructor(
    readonly definition: GraphQLField<unknown, unknown>,
    readonly node: FieldNode,
  ) {
    let usesVariables = false;
    for (const argument of node.arguments ?? []) {
      visit(argument, { [Kind.VARIABLE]: () => void (usesVariables = true) });
    }
    this.constant = usesVariables ? undefined : getArgumentValues(definition, node);
    this.#plain = usesVariables ? plainArguments(definition, node) : undefined;
  }

  /** @throws GraphQLError when a variable's value does not fit the argument. */
  read(variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    return (
      this.constant ??
      (this.#plain && plainValues(this.#plain, variables)) ??
      getArgumentValues(this.definition, this.node, variables)
    );
  }
}

/** Of a field whose arguments are variables as they come: the commonest case, in which nothing is left to coerce. */
function plainArguments(
  { args }: GraphQLField<unknown, unknown>,
  { arguments: given = [] }: FieldNode,
): (readonly [string, string])[] | undefined {
  const plain: (readonly [string, string])[] = [];
  for (const { name, defaultValue, type } of args) {
    const value = given.find((argument) => argument.name.value === name)?.value;
    if (value?.kind === Kind.VARIABLE) {
      plain.push([name, value.name.value]);
    } else if (value || defaultValue !== undefined || isNonNullType(type)) {
      return undefined;
    }
  }
  return plain;
}

/** @returns nothing when a variable is absent or null: what that means depends on the argument. */
function plainValues(
  plain: readonly (readonly [string, string])[],
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  const values: Record<string, unknown> = {};
  for (const [argument, variable] of plain) {
    const value = variables[variable];
    if (value === undefined || value === null) {
      return undefined;
    }
    values[argument] = value;
  }
  return values;
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
      values = usable(() => source.read(this.variables));
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
