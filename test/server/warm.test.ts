import { buildSchema } from '../../src/schema';
import { KnownOperations } from '../../src/server/known-operations';
import { Operations } from '../../src/server/operations';
import { serve } from '../../src/server/server';
import { TrustedDocuments } from '../../src/server/trusted-documents';
import { Warming } from '../../src/server/warm';
import { Kind, OperationTypeNode, parse } from 'graphql';
import { loadFixture } from '../fixture/load';
import { RecordingGraph } from '../planner/recording';
import { emptyGraph, testAddress } from '../support';

describe('plans of documents that clients are expected to send', () => {
  const schema = buildSchema();
  const documents = new TrustedDocuments(false).texts();
  const operations = documents.flatMap((text) =>
    parse(text).definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.QUERY
        ? [{ text, fields: one.selectionSet.selections.length }]
        : [],
    ),
  );
  let graph: RecordingGraph;

  beforeEach(async () => {
    await (await emptyGraph()).close();
    graph = new RecordingGraph(testAddress());
  });

  afterEach(async () => {
    await graph.close();
  });

  const warming = (): Warming =>
    new Warming({ graph, operations: new Operations(schema), known: new KnownOperations(), documents });

  it('are all made, whatever variables they need', async () => {
    expect(await warming().warm()).toBe(operations.length);
  });

  it('are made again when the graph has grown much, whoever it was that wrote, and only then', async () => {
    const one = warming();
    const looked = async (): Promise<number> => {
      graph.taken();
      await one.start(3_600_000);
      return graph.taken().length;
    };
    expect(await looked()).toBeGreaterThan(documents.length);
    expect(await looked()).toBe(1);
    await loadFixture(graph);
    expect(await looked()).toBeGreaterThan(documents.length);
    expect(await looked()).toBe(1);
    await graph.define('CREATE (:Entity {id: "paper:one-more"})');
    expect(await looked()).toBe(1);
    one.stop();
  });

  it('take no statement of those who ask meanwhile: a trace tells one a root field', async () => {
    await loadFixture(graph);
    const server = await serve(graph, schema, { port: 0, host: '127.0.0.1' });
    try {
      const warm = server.warm();
      const traced = operations.filter(({ text }) => !text.includes('$'));
      for (const { text, fields } of [...traced, ...traced]) {
        const answer = await fetch(`${server.address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-paperweave-trace': '1' },
          body: JSON.stringify({ query: text }),
        });
        expect(await answer.json()).toHaveProperty('extensions.trace.statements', fields);
      }
      await warm;
    } finally {
      await server.stop();
    }
  });
});
