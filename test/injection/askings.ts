import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A place in the variables of an operation where a client puts a value: `['where', 'concepts', 'allOf', 0]`. */
export type Leaf = readonly (string | number)[];

/** One field of the schema that has arguments, in an operation that reaches it, with a value for each argument. */
export interface Asking {
  /** Such as `Paper.statements`. */
  readonly coordinate: string;
  readonly isMutation: boolean;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly leaves: readonly Leaf[];
}

/** A usable value for an argument or a key of an input object, by its name. */
export type Usable = (coordinate: string, name: string) => unknown;

type Field = GraphQLField<unknown, unknown>;

/** Every field that has arguments, each in an operation of its own: what is added to the schema is in it. */
export function askings(schema: GraphQLSchema, usable: Usable): Asking[] {
  const ways = waysTo(schema);
  const found: Asking[] = [];
  for (const [name, way] of ways) {
    for (const field of Object.values((schema.getType(name) as GraphQLObjectType).getFields())) {
      if (field.args.length > 0) {
        found.push(asking(`${name}.${field.name}`, way, field, usable));
      }
    }
  }
  return found;
}

/** A step from a type to one that a field of it leads to. */
interface Step {
  readonly field: Field;
  /** The type that is meant, where the field's own is an interface or a union. */
  readonly on?: string;
}

interface Way {
  readonly isMutation: boolean;
  readonly steps: readonly Step[];
}

/** How each object type is reached from the root, the shortest way first. */
function waysTo(schema: GraphQLSchema): Map<string, Way> {
  const mutation = schema.getMutationType();
  const ways = new Map<string, Way>([[schema.getQueryType()!.name, { isMutation: false, steps: [] }]]);
  if (mutation) {
    ways.set(mutation.name, { isMutation: true, steps: [] });
  }
  for (const [name, { isMutation, steps }] of ways) {
    for (const field of Object.values((schema.getType(name) as GraphQLObjectType).getFields())) {
      const type = getNamedType(field.type);
      const possible = isAbstractType(type)
        ? schema.getPossibleTypes(type)
        : isObjectType(type)
          ? [type]
          : [];
      for (const one of possible) {
        // What only a mutation's payload holds has no arguments of its own.
        if (!ways.has(one.name) && !isMutation) {
          ways.set(one.name, {
            isMutation,
            steps: [...steps, { field, ...(isAbstractType(type) ? { on: one.name } : {}) }],
          });
        }
      }
    }
  }
  return ways;
}

function asking(coordinate: string, way: Way, field: Field, usable: Usable): Asking {
  const variables: Record<string, unknown> = {};
  const leaves: Leaf[] = [];
  const types = new Map<string, GraphQLInputType>();
  const variable = (owner: string, arg: GraphQLArgument, prefix: string): string => {
    const name = `${prefix}${arg.name}`;
    types.set(name, arg.type);
    variables[name] = value(arg.type, `${owner}(${arg.name}:)`, arg.name, usable, [name], leaves);
    return `${arg.name}: $${name}`;
  };
  let text = call(field, (arg) => variable(coordinate, arg, ''));
  text += selection(field);
  for (let i = way.steps.length - 1; i >= 0; i--) {
    const { field: step, on } = way.steps[i]!;
    const inner = on ? `... on ${on} { ${text} }` : text;
    const head = call(step, (arg) =>
      isNonNullType(arg.type) && arg.defaultValue === undefined
        ? variable(step.name, arg, `s${i}_`)
        : undefined,
    );
    text = `${head} { ${inner} }`;
  }
  const declared = [...types].map(([name, type]) => `$${name}: ${String(type)}`).join(', ');
  return {
    coordinate,
    isMutation: way.isMutation,
    query: `${way.isMutation ? 'mutation' : 'query'} (${declared}) { ${text} }`,
    variables,
    leaves: leaves.filter(([first]) => !/^s\d+_/.test(String(first))),
  };
}

function call(field: Field, given: (arg: GraphQLArgument) => string | undefined): string {
  const args = field.args.map(given).filter((one) => one !== undefined);
  return args.length > 0 ? `${field.name}(${args.join(', ')})` : field.name;
}

/** The plain fields of what a field leads to, two levels deep. */
function selection(field: Field, depth = 2): string {
  const type = getNamedType(field.type);
  return isCompositeType(type) ? ` { ${plainFields(type, depth)} }` : '';
}

function plainFields(type: GraphQLCompositeType, depth: number): string {
  if (!('getFields' in type)) {
    return '__typename';
  }
  const fields = Object.values(type.getFields());
  const plain = fields
    .filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0)
    .map(({ name }) => name);
  const deeper = fields
    .filter((field) => depth > 0 && isCompositeType(getNamedType(field.type)) && field.args.length === 0)
    .filter(({ name }) =>
      [
        'edges',
        'nodes',
        'node',
        'paper',
        'papers',
        'concept',
        'note',
        'tag',
        'statement',
        'pageInfo',
      ].includes(name),
    )
    .map((field) => `${field.name}${selection(field, depth - 1)}`);
  return ['__typename', ...plain, ...deeper].join(' ');
}

/** A value that the schema takes, and the places in it where a client's own words could stand. */
function value(
  type: GraphQLInputType,
  coordinate: string,
  name: string,
  usable: Usable,
  at: Leaf,
  leaves: Leaf[],
): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    return [value(inner.ofType, coordinate, name, usable, [...at, 0], leaves)];
  }
  if (isInputObjectType(inner)) {
    return Object.fromEntries(
      Object.values(inner.getFields()).map((field) => [
        field.name,
        value(field.type, `${inner.name}.${field.name}`, field.name, usable, [...at, field.name], leaves),
      ]),
    );
  }
  leaves.push(at);
  return isEnumType(inner) ? inner.getValues()[0]!.name : usable(coordinate, name);
}

/** The variables with another value at one place. */
export function withValue(
  variables: Readonly<Record<string, unknown>>,
  leaf: Leaf,
  put: unknown,
): Record<string, unknown> {
  const copy = structuredClone(variables) as Record<string, unknown>;
  let holder: Record<string | number, unknown> = copy;
  for (const key of leaf.slice(0, -1)) {
    holder = holder[key] as Record<string | number, unknown>;
  }
  holder[leaf.at(-1)!] = put;
  return copy;
}
