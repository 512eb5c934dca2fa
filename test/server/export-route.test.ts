import { type Graph } from '../../src/graph/graph';
import { buildSchema } from '../../src/schema';
import { serve, type RunningServer } from '../../src/server/server';
import { loadFixture } from '../fixture/load';
import { emptyGraph } from '../support';

describe('/export', () => {
  let graph: Graph;
  let server: RunningServer;

  beforeAll(async () => {
    graph = await emptyGraph();
    await loadFixture(graph);
    server = await serve(graph, buildSchema(), { port: 0, host: '127.0.0.1' });
  });

  afterAll(async () => {
    await server.stop();
    await graph.close();
  });

  const get = (query: string) => fetch(`${server.address}/export?${query}`);

  it('gives citations of papers, under whatever ids', async () => {
    const response = await get(
      `format=bibtex&ids=arxiv:1706.00001,${encodeURIComponent('title:Lantern-Lite: Three Values Are Enough')}`,
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="paperweave.bib"');
    const text = await response.text();
    expect(text.match(/^@\w+\{/gm)).toHaveLength(2);
    expect(text).toContain('doi = {10.5555/lantern.1}');
  });

  it('gives the graph around a paper, or it alone', async () => {
    const around = await (await get('format=graphml&ids=arxiv:1706.00001')).text();
    expect(around.match(/<node /g)!.length).toBeGreaterThan(3);
    expect(around).toContain('<edge ');
    const alone = await (await get('format=graphml&ids=arxiv:1706.00001&hops=0')).text();
    expect(alone.match(/<node /g)).toHaveLength(1);
  });

  it.each([
    ['format=pdf&ids=method:x', /There is no format "pdf"; the formats are graphml, /],
    ['ids=method:x', /There is no format ""/],
    ['format=neo4j-admin&ids=method:x', /There is no format/],
    ['format=__proto__&ids=method:x', /There is no format/],
    ['format=bibtex', /From 1 to 100 ids/],
    [
      `format=bibtex&ids=${Array.from({ length: 101 }, (_, i) => `paper:${i}`).join(',')}`,
      /From 1 to 100 ids/,
    ],
    ['format=bibtex&ids=paper:none', /Nothing in the graph is "paper:none"/],
    ['format=bibtex&ids=nonsense', /./],
    ['format=graphml&ids=arxiv:1706.00001&hops=9', /0 or 1/],
    ['format=graphml&ids=arxiv:1706.00001&hops=1&hops=0', /0 or 1/],
  ])('refuses %s', async (query, message) => {
    const response = await get(query);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
