import { type ApolloServer } from '@apollo/server';
import { type Graph } from '../../src/graph/graph';
import { buildSchema } from '../../src/schema';
import { type Caller } from '../../src/server/access/access';
import { createApollo, type RequestContext } from '../../src/server/apollo';
import { loadFixture } from '../fixture/load';
import { post } from '../planner/recording';
import { emptyGraph } from '../support';

/** An answer, with its data as loosely as a client has it. */
export interface Told {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

const ADA: Caller = { name: 'ada', scope: 'write', known: true };

/** Somebody who may write, and the fixture's graph before them. */
export class Curator {
  private constructor(
    readonly graph: Graph,
    private readonly server: ApolloServer<RequestContext>,
  ) {}

  static async start({ fixture = true } = {}): Promise<Curator> {
    const graph = await emptyGraph();
    if (fixture) {
      await loadFixture(graph);
    }
    const server = createApollo(buildSchema(), { newSubqueries: 100_000 });
    await server.start();
    return new Curator(graph, server);
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await this.graph.close();
  }

  async ask(query: string, variables?: Record<string, unknown>, caller: Caller = ADA): Promise<Told> {
    return JSON.parse((await post(this.server, this.graph, { query, variables }, { caller })).text) as Told;
  }

  /** The data of an answer without errors. */
  async data(query: string, variables?: Record<string, unknown>, caller?: Caller): Promise<Told['data']> {
    const { data, errors } = await this.ask(query, variables, caller);
    if (errors) {
      throw new Error(JSON.stringify(errors));
    }
    return data;
  }

  /** The code of the one error of an answer. */
  async code(query: string, variables?: Record<string, unknown>, caller?: Caller): Promise<unknown> {
    const { errors = [] } = await this.ask(query, variables, caller);
    return errors.length === 1 ? errors[0]!.extensions['code'] : errors;
  }
}
