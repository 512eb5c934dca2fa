import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type ApolloServer } from '@apollo/server';
import { embedPapers } from '../../src/embedding/embed-papers';
import { EmbeddingError, type EmbeddingEndpoint } from '../../src/embedding/endpoint';
import { type Graph } from '../../src/graph/graph';
import { buildSchema } from '../../src/schema';
import { createApollo, type RequestContext } from '../../src/server/apollo';
import { loadFixture } from '../fixture/load';
import { post, RecordingGraph } from '../planner/recording';
import { emptyGraph, testAddress } from '../support';

const QUERY = `query ($id: ID!, $by: [Signal!]) {
  paper(id: $id) { related(by: $by) { edges { score node { id } reasons { signal weight contribution links { type } } } } } }`;

type Answer = {
  paper: {
    related: {
      edges: {
        score: number;
        node: { id: string };
        reasons: { signal: string; weight: number; contribution: number; links: unknown[] }[];
      }[];
    };
  };
};

/** Counts letters, which is an embedding too. */
const lettersOf = (text: string): number[] =>
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => text.toLowerCase().split(letter).length - 1);

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
  }
  return text;
}

describe('embeddings', () => {
  let graph: Graph;
  let endpoint: Server;
  let url: string;
  let asked: { model: string; input: string[]; authorization?: string }[];
  let answers: (input: string[]) => { status: number; body: string };
  const inOrder = (input: string[]): { status: number; body: string } => ({
    status: 200,
    // Backwards: it is the index that tells whose a vector is.
    body: JSON.stringify({
      data: input.map((text, index) => ({ index, embedding: lettersOf(text) })).reverse(),
    }),
  });
  const model = (name: string): EmbeddingEndpoint => ({ url: `${url}/v1/`, model: name, key: 'secret' });

  beforeAll(async () => {
    graph = await emptyGraph();
    await loadFixture(graph);
    endpoint = createServer((request, response) => {
      void textOf(request).then((text) => {
        const { input, ...rest } = JSON.parse(text) as { model: string; input: string[] };
        asked.push({ ...rest, input, authorization: request.headers.authorization });
        const { status, body } =
          request.url === '/v1/embeddings' ? answers(input) : { status: 404, body: '' };
        response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      });
    });
    await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}`;
  });

  beforeEach(() => {
    asked = [];
    answers = inOrder;
  });

  afterAll(async () => {
    await graph?.close();
    await new Promise((resolve) => endpoint?.close(resolve));
  });

  it('are asked for once a text and model', async () => {
    const { papers, embedded } = await embedPapers(graph, model('letters'));
    expect(papers).toBeGreaterThan(0);
    expect(embedded).toBe(papers);
    expect(asked[0]).toMatchObject({ model: 'letters', authorization: 'Bearer secret' });
    expect(asked.flatMap(({ input }) => input)).toHaveLength(papers);
    expect(await embedPapers(graph, model('letters'))).toEqual({ papers, embedded: 0 });
    await graph.write((transaction) =>
      transaction.run("MATCH (p:Paper) WITH p ORDER BY p.id LIMIT 1 SET p.title = 'Another title'"),
    );
    expect((await embedPapers(graph, model('letters'))).embedded).toBe(1);
    expect((await embedPapers(graph, model('other'))).embedded).toBe(papers);
  });

  it('rank papers by themselves and beside other reasons', async () => {
    await embedPapers(graph, model('letters'));
    const recording = new RecordingGraph(testAddress());
    const server: ApolloServer<RequestContext> = createApollo(buildSchema());
    await server.start();
    try {
      const ask = async (by: string[] | null) => {
        const { text } = await post(server, recording, {
          query: QUERY,
          variables: { id: 'arxiv:1706.00001', by },
        });
        return (JSON.parse(text) as { data: Answer }).data.paper.related.edges;
      };
      const alone = await ask(['EMBEDDING']);
      expect(alone.length).toBeGreaterThan(0);
      for (const { score, reasons } of alone) {
        expect(reasons).toEqual([
          { signal: 'EMBEDDING', weight: expect.any(Number) as number, contribution: score, links: [] },
        ]);
      }
      const weights = alone.map(({ reasons }) => reasons[0]!.weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      const together = (await ask(null)).flatMap(({ reasons }) => reasons.map(({ signal }) => signal));
      expect(together).toEqual(expect.arrayContaining(['EMBEDDING', 'TEXT']));
    } finally {
      await server.stop();
      await recording.close();
    }
  });

  it.each<[string, (input: string[]) => { status: number; body: string }, RegExp]>([
    [
      'refuses',
      () => ({ status: 401, body: '{"error":{"message":"no such key"}}' }),
      /answered 401: .*no such key/,
    ],
    ['answers something else', () => ({ status: 200, body: '<html>' }), /gave no embeddings but: <html>/],
    [
      'leaves one out',
      (input) => inOrder(input.slice(1)),
      /gave other than a vector of one length for each of \d+ texts/,
    ],
  ])('say what is wrong where the endpoint %s', async (_, wrong, said) => {
    answers = wrong;
    await expect(embedPapers(graph, model(`refused ${_}`))).rejects.toThrow(said);
  });

  it('say so where nothing answers', async () => {
    const nowhere = { url: 'http://127.0.0.1:9', model: 'none' };
    await expect(embedPapers(graph, nowhere)).rejects.toThrow(EmbeddingError);
    await expect(embedPapers(graph, nowhere)).rejects.toThrow(/\/embeddings does not answer/);
  });
});
