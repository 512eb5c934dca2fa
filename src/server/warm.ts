import {
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  validate,
  type DocumentNode,
  type GraphQLInputType,
  type OperationDefinitionNode,
} from 'graphql';
import { block } from '../graph/blocks';
import { type Graph } from '../graph/graph';
import { type KnownOperations } from './known-operations';
import { LIMITS } from './limits';
import { type Operations } from './operations';
import { Trace } from './trace';

/** How often the size of the graph is looked at: two counts that the database keeps. */
const LOOK_EVERY_MS = 20_000;

/** A graph that grew or shrank by more has had an import, of this process or of another; the database plans anew by and by. */
const MUCH = 0.1;

/** What is asked for once before anybody does, so that whoever does is not the one who waits. */
export interface WarmingOptions {
  readonly graph: Graph;
  readonly operations: Operations;
  readonly known: KnownOperations;
  /** Documents that clients are expected to send. */
  readonly documents: readonly string[];
}

/** Keeps the plans of expected documents warm: the server's own and the database's, which takes some 30 ms a subquery. */
export class Warming {
  #next: NodeJS.Timeout | undefined;
  #stopped = false;
  #size = 0;

  constructor(private readonly options: WarmingOptions) {}

  /** Warms now, and again whenever the graph has changed much, until it is stopped. */
  async start(everyMs: number = LOOK_EVERY_MS): Promise<void> {
    try {
      await this.#look();
    } catch {
      // The database is away; the next look may find it.
    }
    if (!this.#stopped) {
      this.#next = setTimeout(() => void this.start(everyMs), everyMs).unref();
    }
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#next);
  }

  async #look(): Promise<void> {
    const [row] = await this.options.graph.read(
      block('statistics/size').text,
      {},
      { timeoutMs: LIMITS.statementMs },
    );
    const size = row![0] as number;
    if (Math.abs(size - this.#size) > MUCH * this.#size) {
      this.#size = size;
      await this.warm();
    }
  }

  /**
   * Asks every document once, with values that find little. One that fails is left: whoever asks it will be told.
   * @returns how many operations were answered.
   */
  async warm(): Promise<number> {
    let answered = 0;
    for (const text of this.options.documents) {
      const document = parse(text);
      if (validate(this.options.operations.schema, document).length > 0) {
        continue;
      }
      for (const operation of document.definitions) {
        if (operation.kind === Kind.OPERATION_DEFINITION && (await this.#ask(text, document, operation))) {
          answered += 1;
        }
      }
    }
    return answered;
  }

  async #ask(text: string, document: DocumentNode, operation: OperationDefinitionNode): Promise<boolean> {
    const { graph, operations, known } = this.options;
    try {
      const variables = sampleVariables(operations, operation);
      const query = operations.plan(document, operation, variables, new Trace());
      if (!query?.plan.complete) {
        return false;
      }
      const { errors } = await query.answer({ graph, timeoutMs: LIMITS.aheadMs });
      known.add(text, operation.name?.value, document, operation);
      if (document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1) {
        known.add(text, undefined, document, operation);
      }
      return errors.length === 0;
    } catch {
      return false;
    }
  }
}

/** Kinds whose ids begin with the name of their root field. */
const KINDS = ['paper', 'method', 'model', 'topic', 'dataset', 'author', 'venue'];

/** Values for the variables that must be given; an id is one that nothing has, of the kind that is asked for. */
function sampleVariables(
  { schema }: Operations,
  operation: OperationDefinitionNode,
): Record<string, unknown> {
  const root = operation.selectionSet.selections[0];
  const name = root?.kind === Kind.FIELD ? root.name.value : '';
  const id = `${KINDS.includes(name) ? name : 'paper'}:none`;
  const sample = (type: GraphQLInputType): unknown => {
    if (isNonNullType(type)) {
      return sample(type.ofType);
    }
    if (isListType(type)) {
      return [sample(type.ofType)];
    }
    if (isEnumType(type)) {
      return type.getValues()[0]!.name;
    }
    return { ID: id, Int: 1, Float: 0.5, Boolean: true }[getNamedType(type).name] ?? 'network';
  };
  return Object.fromEntries(
    (operation.variableDefinitions ?? [])
      .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue)
      .map(({ variable, type }) => [
        variable.name.value,
        sample(typeFromAST(schema, type as never) as GraphQLInputType),
      ]),
  );
}
