import {
  getNamedType,
  GraphQLScalarType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** Numbers that look random and are the same for the same seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed * 2_654_435_761;
  }

  /** From 0 to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  whether(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  one<T>(of: readonly T[]): T {
    return of[this.below(of.length)]!;
  }

  /** Some of these, each at most once, perhaps none. */
  some<T>(of: readonly T[]): T[] {
    return of.filter(() => this.whether(0.4));
  }
}

/** Values that an argument or a key of a filter may have in the graph at hand, by its coordinate or name. */
export type Values = (coordinate: string, name: string) => readonly unknown[] | undefined;

/** An operation with several sets of variables. */
export interface Generated {
  readonly query: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly coordinate: string;
  readonly fallback?: string;
}

/**
 * Full text and traversals: their statements take the database seconds to plan, and each operation here is a new one. And what persons
 * add, of which the fixture has nothing.
 */
const LEFT_OUT = [
  'sharingTechniques', 'papersSharingTechniques', 'search', 'coOccurring', 'usageByYear', 'ancestors', 'descendants', 'lineage',
  'paths', 'neighborhood', 'compare', 'crossTable', 'complete', 'resolve', 'related', 'relatedPapers',
  'notes', 'tags', 'history', 'retracted',
]; // prettier-ignore
const KEYS_LEFT_OUT = ['text', 'tag'];

/** Makes valid operations over a schema; few of them conflict with themselves, and are left to the caller to find. */
export class Generator {
  #variables: Variable[] = [];
  #fragments: { readonly name: string; readonly on: string; readonly text: string }[] = [];
  #names = 0;
  #fields = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly values: Values,
    readonly chance: Chance,
  ) {}

  operation(sets: number): Generated {
    this.#variables = [];
    this.#fragments = [];
    this.#names = 0;
    this.#fields = 0;
    const selection = this.#selection(this.schema.getQueryType()!, 0);
    const declared = this.#variables.map(
      ({ name, type, fallback }) =>
        `$${name}: ${String(type)}${fallback === undefined ? '' : ` = ${fallback}`}`,
    );
    const fragments = this.#fragments.map(({ name, on, text }) => `fragment ${name} on ${on} ${text}`);
    return {
      query: [
        `query Generated${declared.length > 0 ? `(${declared.join(', ')})` : ''} ${selection}`,
        ...fragments,
      ].join('\n'),
      variables: Array.from({ length: sets }, () => this.#given()),
    };
  }

  /** Values for the variables; one that has a default is now and then left out. */
  #given(): Record<string, unknown> {
    return Object.fromEntries(
      this.#variables
        .filter(({ fallback }) => fallback === undefined || this.chance.whether(0.6))
        .map(({ name, type, coordinate }) => [name, this.#value(type, coordinate)]),
    );
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const { chance } = this;
    const parts: string[] = [];
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const usable = fields.filter(
      (field) => !LEFT_OUT.includes(field.name) && (depth < 7 || isLeafType(getNamedType(field.type))),
    );
    const count = depth === 0 ? 1 + chance.below(2) : 1 + chance.below(3);
    for (let i = 0; i < count && usable.length > 0 && this.#fields < 30; i++) {
      parts.push(this.#field(type.name, chance.one(usable), depth));
    }
    if (isAbstractType(type)) {
      const kinds: GraphQLCompositeType[] = [
        ...this.schema.getPossibleTypes(type),
        ...(type.name === 'Node' ? [this.schema.getType('Concept') as GraphQLCompositeType] : []),
      ];
      for (const kind of kinds) {
        if (chance.whether(0.3)) {
          parts.push(this.#fragment(kind, depth));
        }
      }
    } else if (depth > 0 && chance.whether(0.15)) {
      parts.push(this.#fragment(type, depth));
    }
    if (parts.length === 0 || chance.whether(0.15)) {
      parts.push(chance.whether(0.3) ? `t${this.#names++}: __typename` : '__typename');
    }
    return `{ ${parts.join(' ')} }`;
  }

  /** An inline fragment, a named one, or one that is there already. */
  #fragment(on: GraphQLCompositeType, depth: number): string {
    const known = this.#fragments.filter((fragment) => fragment.on === on.name);
    if (known.length > 0 && this.chance.whether(0.4)) {
      return `...${this.chance.one(known).name}${this.#directive()}`;
    }
    const text = this.#selection(on, Math.max(depth, 1));
    if (this.chance.whether(0.6)) {
      return `... on ${on.name}${this.#directive()} ${text}`;
    }
    const name = `F${this.#fragments.length}`;
    this.#fragments.push({ name, on: on.name, text });
    return `...${name}${this.#directive()}`;
  }

  #field(parent: string, field: GraphQLField<unknown, unknown>, depth: number): string {
    const { chance } = this;
    this.#fields += 1;
    const given = field.args.flatMap((arg) => this.#argument(`${parent}.${field.name}`, arg));
    const composite = isCompositeType(getNamedType(field.type));
    // Two fields of one key must agree in their arguments; most therefore have a key of their own.
    const alias = chance.whether(composite ? 0.85 : 0.2) ? `a${this.#names++}: ` : '';
    const inner = composite
      ? ` ${this.#selection(getNamedType(field.type) as GraphQLCompositeType, depth + 1)}`
      : '';
    return `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${this.#directive()}${inner}`;
  }

  #argument(owner: string, arg: GraphQLArgument): string[] {
    const needed = isNonNullType(arg.type) && arg.defaultValue === undefined;
    if (arg.name === 'after' || (!needed && this.chance.whether(arg.name === 'first' ? 0.2 : 0.6))) {
      return this.#cursor(owner, arg);
    }
    const coordinate = `${owner}(${arg.name})`;
    return [`${arg.name}: ${this.#written(arg.type, coordinate, 0.5)}`];
  }

  /** A cursor goes with one list in one order only. */
  #cursor(owner: string, arg: GraphQLArgument): string[] {
    const cursors = arg.name === 'after' ? this.values(`${owner}(after)`, 'after') : undefined;
    return cursors && this.chance.whether(0.3)
      ? [`after: ${this.#written(arg.type, `${owner}(after)`, 0.5)}`]
      : [];
  }

  /** A literal or a new variable. */
  #written(type: GraphQLInputType, coordinate: string, variable: number): string {
    if (!this.chance.whether(variable)) {
      return this.#literal(type, this.#value(type, coordinate));
    }
    const name = `v${this.#variables.length}`;
    const fallback = this.chance.whether(0.3)
      ? this.#literal(type, this.#value(type, coordinate))
      : undefined;
    this.#variables.push({ name, type, coordinate, fallback });
    return `$${name}`;
  }

  #directive(): string {
    if (!this.chance.whether(0.08)) {
      return '';
    }
    const boolean = this.schema.getDirective('include')!.args[0]!.type;
    return ` @${this.chance.one(['include', 'skip'])}(if: ${this.#written(boolean, '@', 0.6)})`;
  }

  #value(type: GraphQLInputType, coordinate: string): unknown {
    const { chance } = this;
    if (isNonNullType(type)) {
      return this.#value(type.ofType, coordinate);
    }
    if (isListType(type)) {
      const inner = type.ofType;
      const named = getNamedType(inner);
      return isEnumType(named)
        ? chance.some(named.getValues().map(({ name }) => name))
        : Array.from({ length: chance.below(5) }, () => this.#value(inner, coordinate));
    }
    if (isInputObjectType(type)) {
      const keys = Object.values(type.getFields()).filter(
        ({ name }) => !KEYS_LEFT_OUT.includes(name) && chance.whether(0.25),
      );
      return Object.fromEntries(
        keys.map((key: GraphQLInputField) => [key.name, this.#value(key.type, `${type.name}.${key.name}`)]),
      );
    }
    const pool = this.values(coordinate, type instanceof GraphQLScalarType ? type.name : '');
    if (pool) {
      return chance.one(pool);
    }
    if (isEnumType(type)) {
      return chance.one(type.getValues()).name;
    }
    throw new Error(`no value is known for ${coordinate}`);
  }

  #literal(type: GraphQLInputType, value: unknown): string {
    if (isNonNullType(type)) {
      return this.#literal(type.ofType, value);
    }
    if (isListType(type)) {
      return `[${(value as unknown[]).map((one) => this.#literal(type.ofType, one)).join(', ')}]`;
    }
    if (isInputObjectType(type)) {
      const keys = Object.entries(value as Record<string, unknown>).map(
        ([key, one]) => `${key}: ${this.#literal(type.getFields()[key]!.type, one)}`,
      );
      return `{ ${keys.join(', ')} }`;
    }
    return isEnumType(type) ? String(value) : JSON.stringify(value);
  }
}
