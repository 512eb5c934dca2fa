import { HeaderMap, type ApolloServer } from '@apollo/server';
import { codedError } from '../../src/graph/errors';
import { Graph, type GraphAddress, type ReadOptions } from '../../src/graph/graph';
import { type Row } from '../../src/graph/planner/shape';
import { requestContext, type RequestContext, type RequestFacts } from '../../src/server/apollo';

/** One statement as it was sent. */
export interface Sent {
  readonly statement: string;
  readonly parameters: Record<string, unknown>;
}

/** A graph that keeps what it is asked; a mute one answers nothing, and does not trouble the database. */
export class RecordingGraph extends Graph {
  #sent: Sent[] = [];

  constructor(
    address: GraphAddress,
    private readonly options: { readonly mute?: boolean } = {},
  ) {
    super(address);
  }

  override async read(
    statement: string,
    parameters: Record<string, unknown>,
    options: ReadOptions,
  ): Promise<Row[]> {
    this.#sent.push({ statement, parameters });
    if (this.options.mute) {
      throw codedError('SERVICE_UNAVAILABLE', 'This graph answers nothing.');
    }
    return super.read(statement, parameters, options);
  }

  /** What was asked since the last call. */
  taken(): Sent[] {
    const sent = this.#sent;
    this.#sent = [];
    return sent;
  }
}

/** A request as a client writes it. */
export interface Request {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** What comes back over HTTP. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Sends a request through all of Apollo Server but the socket. */
export async function post(
  server: ApolloServer<RequestContext>,
  graph: Graph,
  request: Request,
  facts: RequestFacts = {},
): Promise<Answer> {
  // What a client leaves out is absent, as it is when a body was read from JSON.
  const body: unknown = JSON.parse(JSON.stringify(request));
  const headers = new HeaderMap([['content-type', 'application/json']]);
  const response = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: async () => requestContext(graph, facts),
  });
  if (response.body.kind !== 'complete') {
    throw new Error('the answer came in parts');
  }
  return { status: response.status ?? 200, text: response.body.string };
}
