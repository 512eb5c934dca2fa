import { type ApolloServer } from '@apollo/server';
import { buildSchema } from '../../src/schema';
import { createApollo, type RequestContext } from '../../src/server/apollo';
import { Signal } from '../../src/traversal/signal';
import { loadFixture } from '../fixture/load';
import { post, RecordingGraph } from '../planner/recording';
import { emptyGraph, testAddress } from '../support';

interface Link {
  readonly type: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

interface Edge {
  readonly score: number;
  readonly node: { readonly id: string; readonly year: number | null };
  readonly reasons: readonly {
    readonly signal: Signal;
    readonly contribution: number;
    readonly terms: readonly string[] | null;
    readonly links: readonly Link[];
  }[];
}

const EDGES = `edges { score node { id year } reasons { signal contribution terms links { type from { id } to { id } } } }`;
const OF_ONE = `query ($id: ID!, $by: [Signal!], $where: PaperFilter, $source: [StatementSource!], $minConfidence: Float, $first: Int!, $after: String) {
  paper(id: $id) { id related(first: $first, after: $after, by: $by, where: $where, source: $source, minConfidence: $minConfidence) { ${EDGES} totalCount pageInfo { endCursor hasNextPage } } } }`;
const OF_SEVERAL = `query ($to: [ID!]!, $where: PaperFilter) {
  relatedPapers(to: $to, first: 50, where: $where) { unknownIds ${EDGES} } }`;
const PAPERS = [
  'arxiv:1706.00001',
  'arxiv:2002.00002',
  'doi:10.5555/heron',
  'title:rounding gently',
  'arxiv:2205.00009',
];

describe('related papers', () => {
  let graph: RecordingGraph;
  let server: ApolloServer<RequestContext>;
  let stored: Set<string>;

  beforeAll(async () => {
    const empty = await emptyGraph();
    await loadFixture(empty);
    await empty.close();
    graph = new RecordingGraph(testAddress());
    server = createApollo(buildSchema());
    await server.start();
    const rows = await graph.read(
      "MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id + ' ' + type(r) + ' ' + b.id",
      {},
      { timeoutMs: 10_000 },
    );
    stored = new Set(rows.map(([link]) => link as string));
  });

  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  async function ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
    const { text } = await post(server, graph, { query, variables });
    const { data, errors } = JSON.parse(text) as { data: T; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  }

  type OfOne = {
    paper: {
      id: string;
      related: {
        edges: Edge[];
        totalCount: number;
        pageInfo: { endCursor: string | null; hasNextPage: boolean };
      };
    };
  };
  const related = async (id: string, given: Record<string, unknown> = {}): Promise<OfOne['paper']> =>
    (await ask<OfOne>(OF_ONE, { id, first: 50, ...given })).paper;

  it.each(PAPERS)(
    'of %s come with reasons that sum to the score, each of things that are stored',
    async (id) => {
      const { id: own, related: found } = await related(id);
      expect(found.edges.length).toBeGreaterThan(0);
      expect(found.totalCount).toBe(found.edges.length);
      expect(found.edges.map(({ node }) => node.id)).not.toContain(own);
      for (const { score, node, reasons } of found.edges) {
        const sum = reasons.reduce((all, { contribution }) => all + contribution, 0);
        // Twenty reasons are told at the most; the score is of all.
        expect(reasons.length < 20 ? Math.abs(sum - score) : 0).toBeLessThan(2e-6);
        for (const { signal, links, terms } of reasons) {
          const inWords = signal === Signal.TEXT || signal === Signal.AREAS;
          expect(inWords ? terms!.length : links.length).toBeGreaterThan(0);
          for (const { type, from, to } of links) {
            expect(stored).toContain(`${from.id} ${type} ${to.id}`);
          }
          const ends = links.flatMap(({ from, to }) => [from.id, to.id]);
          expect(inWords || ends.includes(node.id)).toBe(true);
        }
      }
      const scores = found.edges.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    },
  );

  it.each(Object.values(Signal))('by %s alone have no other reason', async (signal) => {
    for (const id of PAPERS) {
      const { related: found } = await related(id, { by: [signal] });
      const signals = found.edges.flatMap(({ reasons }) => reasons.map((reason) => reason.signal));
      expect([...new Set(signals)].filter((one) => one !== signal)).toEqual([]);
    }
  });

  it('by what some sources say, or what is likely, rest on no other statement', async () => {
    const rows = await graph.read(
      "MATCH (a:Paper)-[r]->(b:Concept) WHERE r.confidence IS NOT NULL RETURN a.id + ' ' + type(r) + ' ' + b.id, r.sources, r.confidence",
      {},
      { timeoutMs: 10_000 },
    );
    const statements = new Map(
      rows.map(([link, sources, confidence]) => [link as string, { sources, confidence }]),
    );
    const usedBy = async (given: Record<string, unknown>) =>
      (await Promise.all(PAPERS.map((id) => related(id, given))))
        .flatMap(({ related: { edges } }) =>
          edges.flatMap(({ reasons }) => reasons.flatMap(({ links }) => links)),
        )
        .flatMap(({ type, from, to }) => statements.get(`${from.id} ${type} ${to.id}`) ?? []);
    const all = await usedBy({});
    const likely = await usedBy({ minConfidence: 0.95 });
    const asserted = await usedBy({ source: ['catalogue'] });
    expect(likely.length).toBeLessThan(all.length);
    expect(asserted.length).toBeLessThan(all.length);
    expect(likely.filter(({ confidence }) => (confidence as number) < 0.95)).toEqual([]);
    expect(asserted.filter(({ sources }) => !(sources as string[]).includes('catalogue'))).toEqual([]);
  });

  it('by no reason are none', async () => {
    expect((await related(PAPERS[0]!, { by: [] })).related.edges).toEqual([]);
  });

  it('are those that fit a filter, as they would be without it', async () => {
    for (const id of PAPERS) {
      const all = (await related(id)).related.edges.filter(({ node }) => (node.year ?? 0) >= 2019);
      const { edges } = (await related(id, { where: { yearFrom: 2019 } })).related;
      expect(edges).toEqual(all);
    }
  });

  it('come page by page as they come at once', async () => {
    const all = (await related(PAPERS[1]!)).related.edges.map(({ node }) => node.id);
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const { edges, pageInfo }: OfOne['paper']['related'] = (await related(PAPERS[1]!, { first: 2, after }))
        .related;
      paged.push(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasNextPage) {
        break;
      }
      after = pageInfo.endCursor;
    }
    expect(paged).toEqual(all);
  });

  it('to a reading list are none of it; what is not known is told', async () => {
    type OfSeveral = { relatedPapers: { unknownIds: string[]; edges: Edge[] } };
    const { relatedPapers } = await ask<OfSeveral>(OF_SEVERAL, { to: [...PAPERS, 'paper:none'] });
    expect(relatedPapers.unknownIds).toEqual(['paper:none']);
    const own = await Promise.all(PAPERS.map(async (id) => (await related(id)).id));
    const found = relatedPapers.edges.map(({ node }) => node.id);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((id) => own.includes(id))).toEqual([]);
    const nothing = await ask<OfSeveral>(OF_SEVERAL, {
      to: PAPERS,
      where: { addedSince: '2100-01-01T00:00:00Z' },
    });
    expect(nothing.relatedPapers.edges).toEqual([]);
  });
});
