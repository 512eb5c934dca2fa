import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Graph } from '../../src/graph/graph';
import { buildSchema } from '../../src/schema';
import { serve, type RunningServer } from '../../src/server/server';
import { loadFixture } from '../fixture/load';
import { emptyGraph } from '../support';

interface Answer {
  readonly data?: Record<string, Record<string, unknown> | null> | null;
  readonly errors?: unknown;
}

const TEXTS = Object.entries(
  JSON.parse(readFileSync(join(__dirname, '../../dist/web/documents.json'), 'utf8')) as Record<
    string,
    string
  >,
);
const LANTERN = 'arxiv:1706.00001';

describe('what the explorer sends', () => {
  let graph: Graph;
  let server: RunningServer;

  beforeAll(async () => {
    graph = await emptyGraph();
    await loadFixture(graph);
    server = await serve(graph, buildSchema(), { port: 0, host: '127.0.0.1', localToken: 'x'.repeat(32) });
  });

  afterAll(async () => {
    await server.stop();
    await graph.close();
  });

  async function send(
    name: string,
    variables: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const [hash] = TEXTS.find(([, text]) => new RegExp(`\\b(?:query|mutation) ${name}\\b`).test(text))!;
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ documentId: `sha256:${hash.replace(/^sha256:/, '')}`, variables }),
    });
    return (await response.json()) as Answer;
  }

  it('is answered for a paper, with what persons marked wrong on the page', async () => {
    const before = await send('PaperPage', { id: LANTERN });
    expect(before.errors).toBeUndefined();
    const { statements } = before.data!['paper'] as unknown as {
      statements: { edges: { relation: string; node: { id: string } }[] };
    };
    const { relation, node } = statements.edges[0]!;

    const session = await fetch(`${server.address}/session`, { headers: { 'x-paperweave-session': '1' } });
    const { token } = (await session.json()) as { token: string };
    const headers = { authorization: `Bearer ${token}` };
    const statement = { paper: LANTERN, relation, concept: node.id, key: 'one' };
    expect((await send('MarkWrong', statement)).errors).toBeDefined();
    expect((await send('MarkWrong', statement, headers)).errors).toBeUndefined();
    const marked = await send('PaperPage', { id: LANTERN });
    expect(marked.data!['paper']).toMatchObject({ retracted: [{ relation, concept: { id: node.id } }] });

    expect((await send('RestoreStatement', { ...statement, key: 'two' }, headers)).errors).toBeUndefined();
    expect((await send('AddTag', { node: LANTERN, tag: 'to read' }, headers)).errors).toBeUndefined();
    expect((await send('AddNote', { node: LANTERN, text: 'Ask Ada.' }, headers)).errors).toBeUndefined();
    const after = await send('PaperPage', { id: LANTERN });
    expect(after.data!['paper']).toMatchObject({
      retracted: [],
      tags: [{ name: 'to read' }],
      notes: { nodes: [{ text: 'Ask Ada.' }] },
    });
  });

  it.each([
    ['MethodPage', { id: 'method:none' }],
    ['ModelPage', { id: 'model:none' }],
    ['TopicPage', { id: 'topic:none' }],
    ['DatasetPage', { id: 'dataset:none' }],
    ['Related', { id: LANTERN }],
    ['Cites', { id: LANTERN }],
    ['CitedBy', { id: LANTERN }],
    ['Connection', { from: LANTERN, to: LANTERN }],
    ['Around', { of: [LANTERN], limit: 20 }],
    ['Suggest', { text: 'lan' }],
  ])('is answered: %s', async (name, variables) => {
    expect((await send(name, variables)).errors).toBeUndefined();
  });
});
