import { type ApolloServer } from '@apollo/server';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { createApollo, type RequestContext } from '../../src/server/apollo';
import { buildSchema } from '../../src/schema';
import { serve, type RunningServer } from '../../src/server/server';
import { loadFixture } from '../fixture/load';
import { emptyGraph, testAddress } from '../support';
import { asCypher, expectGolden, operationNames, readRequest } from './golden-files';
import { post, RecordingGraph, type Answer, type Request, type Sent } from './recording';

describe('every operation of test/operations', () => {
  let graph: RecordingGraph;
  let planner: ApolloServer<RequestContext>;
  let executor: ApolloServer<RequestContext>;
  let server: RunningServer;

  beforeAll(async () => {
    const empty = await emptyGraph();
    await loadFixture(empty);
    await empty.close();
    graph = new RecordingGraph(testAddress());
    planner = createApollo(buildSchema());
    executor = createApollo(buildSchema(), { useExecutor: true });
    await Promise.all([planner.start(), executor.start()]);
    server = await serve(graph, buildSchema(), { port: 0, host: '127.0.0.1' });
  });

  afterAll(async () => {
    await Promise.all([planner?.stop(), executor?.stop(), server?.stop()]);
    await graph?.close();
  });

  async function ask(
    server: ApolloServer<RequestContext>,
    request: Request,
  ): Promise<{ answer: Answer; sent: Sent[] }> {
    graph.taken();
    const answer = await post(server, graph, request);
    return { answer, sent: graph.taken() };
  }

  /** Over HTTP, where what was asked before is answered the short way. */
  async function send(request: Request): Promise<{ answer: Answer; sent: Sent[]; short: boolean }> {
    const before = await answeredShort();
    graph.taken();
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    const answer = { status: response.status, text: await response.text() };
    return { answer, sent: graph.taken(), short: (await answeredShort()) > before };
  }

  async function answeredShort(): Promise<number> {
    const metrics = await (await fetch(`${server.address}/metrics`)).text();
    return Number(/^paperweave_known_operations_total (\d+)$/m.exec(metrics)![1]);
  }

  describe.each(operationNames())('%s', (name) => {
    let request: Request;

    // Another operation's answer may be part of it, which is known once that has run.
    beforeAll(() => {
      request = readRequest(name);
    });

    test('sends and answers what its golden files hold', async () => {
      const { answer, sent } = await ask(planner, request);
      expectGolden(`${name}.cypher`, asCypher(sent));
      expectGolden(`${name}.json`, `${JSON.stringify(JSON.parse(answer.text), null, 2)}\n`);
    });

    test('is answered to the byte as an executor answers it, from the same statements', async () => {
      const shortcut = await ask(planner, request);
      const executed = await ask(executor, request);
      expect(executed.answer).toEqual(shortcut.answer);
      expect(executed.sent).toEqual(shortcut.sent);
    });

    test('is answered to the byte the short way when it is asked again, from the same statements', async () => {
      const planned = await ask(planner, request);
      const { answer, sent } = await send(request);
      expect({ answer, sent }).toEqual(planned);
      // Introspection is an executor's.
      expect(await send(request)).toEqual({ ...planned, short: !/\b__(schema|type)\b/.test(request.query) });
    });

    test('takes one statement a root field', async () => {
      const { text } = await post(planner, graph, request, { traced: true });
      const { extensions } = JSON.parse(text) as { extensions: { trace: { statements: number } } };
      expect(extensions.trace.statements).toBe(plannedRootFields(request));
    });
  });
});

/** Root fields, but for introspection and those that the operation's variables leave out. */
function plannedRootFields({ query, operationName, variables = {} }: Request): number {
  const operation = parse(query).definitions.find(
    (one): one is OperationDefinitionNode =>
      one.kind === Kind.OPERATION_DEFINITION && (!operationName || one.name?.value === operationName),
  )!;
  const keys = operation.selectionSet.selections.flatMap((field) => {
    if (field.kind !== Kind.FIELD) {
      throw new Error('root fields of these operations stand in no fragment');
    }
    const include = field.directives?.find((one) => one.name.value === 'include')?.arguments?.[0]?.value;
    const left = include?.kind === Kind.VARIABLE && variables[include.name.value] === false;
    return left || field.name.value.startsWith('__') ? [] : [field.alias?.value ?? field.name.value];
  });
  return new Set(keys).size;
}
