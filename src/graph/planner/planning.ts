import { type FieldNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLSchema } from 'graphql';
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

/** The making of one operation's plan: what was asked of the request, and the parameters its statements take. */
export class Planning {
  readonly asked: { readonly question: Question; readonly answer: string }[] = [];
  #parameters = new Map<string, { name: string; read: ParameterReader }>();
  #sources = new Map<FieldNode, ArgumentSource>();
  #occurrences = new Map<ArgumentSource, number>();

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

  argumentsOf(definition: GraphQLField<unknown, unknown>, node: FieldNode): FieldArguments {
    let source = this.#sources.get(node);
    if (!source || source.definition !== definition) {
      source = new ArgumentSource(definition, node);
      this.#sources.set(node, source);
    }
    const known = source;
    return {
      source: known,
      current: this.values.of(known),
      decide: (ask) =>
        known.constant ? ask(known.constant) : this.decide((values) => ask(values.of(known))),
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
