import { type FieldNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLSchema } from 'graphql';
import { codedError } from '../errors';
import { type Question } from './decisions';
import { ArgumentSource, type RequestValues } from './values';

/** Reads a parameter's value from a request. @throws BAD_USER_INPUT when what the client sent is not usable. */
export type ParameterReader = (values: RequestValues) => unknown;

/** The arguments of a field while its plan is made. */
export interface FieldArguments {
  readonly source: ArgumentSource;
  /** The values of the request that is being planned. */
  readonly current: Readonly<Record<string, unknown>>;
  /** Asks something of the arguments that the plan will depend on. */
  decide<T extends string>(ask: (values: Readonly<Record<string, unknown>>) => T): T;
}

/**
 * The most fields that a plan is made of, each counted for every type that it may be asked of. Interfaces within
 * interfaces multiply, and so do fragments that spread others twice: without a limit a short document would plan for ever.
 */
const MOST_FIELDS = 10_000;

/** The making of one operation's plan: what was asked of the request, and the parameters its statements take. */
export class Planning {
  readonly asked: { readonly question: Question; readonly answer: string }[] = [];
  #parameters = new Map<string, { name: string; read: ParameterReader }>();
  #sources = new Map<FieldNode, ArgumentSource[]>();
  #occurrences = new Map<ArgumentSource, number>();
  #fields = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    readonly values: RequestValues,
  ) {}

  /** Asks the request something that the plan depends on; the plan serves every request that answers alike. */
  decide<T extends string>(question: (values: RequestValues) => T): T {
    const answer = question(this.values);
    this.asked.push({ question, answer });
    return answer;
  }

  /** Counts a field that is compiled. @throws QUERY_TOO_COSTLY when there are too many. */
  count(): void {
    this.#fields += 1;
    if (this.#fields > MOST_FIELDS) {
      throw codedError(
        'QUERY_TOO_COSTLY',
        `The query is too costly: it comes to more than ${MOST_FIELDS} fields when its fragments are spread.`,
        { fields: this.#fields, budget: MOST_FIELDS, http: { status: 400 } },
      );
    }
  }

  argumentsOf(definition: GraphQLField<unknown, unknown>, node: FieldNode): FieldArguments {
    let sources = this.#sources.get(node);
    if (!sources) {
      sources = [];
      this.#sources.set(node, sources);
    }
    // A field of an interface is planned for each type that has it. Where they read its arguments alike they share their
    // values, so that the subqueries of all types have one text, and are one.
    let known = sources.find((source) => readsAlike(source.definition, definition));
    if (!known) {
      known = new ArgumentSource(definition, node);
      sources.push(known);
    }
    const source = known;
    return {
      source,
      current: this.values.of(source),
      decide: (ask) =>
        source.constant ? ask(source.constant) : this.decide((values) => ask(values.of(source))),
    };
  }

  /**
   * The name under which the statement receives a value. The same value asked for twice has one name, and names are
   * given in the order of asking, so that a statement's text does not depend on the document it came from.
   */
  parameter(
    source: ArgumentSource,
    what: string,
    read: (values: Readonly<Record<string, unknown>>) => unknown,
  ): string {
    let occurrence = this.#occurrences.get(source);
    if (occurrence === undefined) {
      occurrence = this.#occurrences.size;
      this.#occurrences.set(source, occurrence);
    }
    const key = `${occurrence} ${what}`;
    let parameter = this.#parameters.get(key);
    if (!parameter) {
      parameter = { name: `p${this.#parameters.size}`, read: (values) => read(values.of(source)) };
      this.#parameters.set(key, parameter);
    }
    return `$${parameter.name}`;
  }

  /** The parameters asked for since the last call: those of one statement. */
  takeParameters(): readonly { readonly name: string; readonly read: ParameterReader }[] {
    const taken = [...this.#parameters.values()];
    this.#parameters = new Map();
    this.#occurrences = new Map();
    return taken;
  }
}

type Definition = GraphQLField<unknown, unknown>;

/** Whether the arguments of two fields have the same names, types and defaults, so that a document gives both the same values. */
function readsAlike(one: Definition, other: Definition): boolean {
  return (
    one === other ||
    (one.args.length === other.args.length &&
      one.args.every((arg) => {
        const same = other.args.find(({ name }) => name === arg.name);
        return same && String(same.type) === String(arg.type) && same.defaultValue === arg.defaultValue;
      }))
  );
}
