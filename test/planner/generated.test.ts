import { type ApolloServer } from '@apollo/server';
import { parse, validate, type GraphQLFormattedError } from 'graphql';
import { buildSchema } from '../../src/schema';
import { createApollo, type RequestContext } from '../../src/server/apollo';
import { printedSchema } from '../../src/server/printed-schema';
import { type Graph } from '../../src/graph/graph';
import { loadFixture } from '../fixture/load';
import { emptyGraph } from '../support';
import { Evaluator } from './evaluator';
import { Chance, Generator, type Values } from './generator';
import { withoutListNames } from './naive-connection';
import { post, type Request } from './recording';
import { readWholeGraph } from './whole-graph';

/** Shapes, each with several sets of variables; a new shape costs the database far more than a known one. */
const SHAPES = Number(process.env['GENERATED_SHAPES'] ?? 60);
const SETS = 34;
const FIRST_SEED = Number(process.env['GENERATED_SEED'] ?? 1);

const PAPERS = [
  'arxiv:1706.00001', 'paper:arxiv-2002.00002', 'doi:10.5555/heron', 'paper:lost', 'title:rounding gently',
  'title:A Note on Early Exit', 'paper:nothing', 'title:Untitled Fragments', 'arxiv:2205.00009', 'paper:doi-10.5555/heron.two(2)',
]; // prettier-ignore
const CONCEPTS = [
  'model:lantern', 'model:lantern-lite', 'name:seeing', 'method:attention', 'method:early-exit', 'dataset:pebble-1k',
  'method:early-stopping-of-depth', 'name:lantern', 'topic:machine-learning', 'model:gamma-heron-two', 'name:nothing',
  'method:conditional-computation', 'dataset:murmur', 'topic:efficient-inference',
]; // prettier-ignore
const OTHERS = ['author:ada-finch', 'author:emile-stepan', 'venue:workshop-on-windows', 'author:nobody'];

const BY_SCALAR: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, 1, 1, 2, 2, 3, 5, 20],
  Float: [0, 0.3, 0.5, 0.75, 1],
  Boolean: [true, true, false],
};
const BY_COORDINATE: Readonly<Record<string, readonly unknown[]>> = {
  'Query.node(id)': [...PAPERS, ...CONCEPTS, ...OTHERS],
  'Query.nodes(ids)': [...PAPERS, ...CONCEPTS, ...OTHERS].filter(
    (id) => !/title:A Note|name:lantern/.test(id),
  ),
  'Query.paper(id)': PAPERS,
  'Query.author(id)': OTHERS,
  'PaperFilter.yearFrom': [2016, 2018, 2020, 2022],
  'PaperFilter.yearTo': [2017, 2019, 2021, 2023],
  'PaperFilter.publishedFrom': ['2017-06-12', '2018-09-01', '2022-01-01'],
  'PaperFilter.publishedTo': ['2020-02-29', '2022-05-17', '2030-12-31'],
  'PaperFilter.addedSince': [
    '2026-01-04T03:04:05.678Z',
    '2026-01-06T00:00:00+02:00',
    '2026-01-02T03:04:05.679Z',
  ],
  'ConceptFilter.allOf': CONCEPTS,
  'ConceptFilter.anyOf': CONCEPTS,
  'ConceptFilter.noneOf': CONCEPTS,
  'PaperFilter.concepts': [
    { allOf: ['name:attention'] },
    { allOf: ['model:lantern', 'name:LM', 'name:attention'] },
    { allOf: ['method:conditional-computation'], includeNarrower: false },
    { anyOf: ['name:lantern', 'method:nothing'], noneOf: ['name:rounding'] },
    { noneOf: ['topic:machine-learning'] },
    { allOf: ['name:lantern'], relation: ['USES', 'EXTENDS'], minConfidence: 0.6 },
    { anyOf: ['name:lantern', 'topic:efficient-inference'], relation: [] },
    { anyOf: [] },
  ],
  'PaperFilter.venue': ['workshop on windows', 'Proceedings of Invented Learning', 'nowhere'],
  'PaperFilter.author': ['Dana Ito', 'author:ada-finch', 'émile štěpán', 'nobody'],
};

const values: Values = (coordinate, scalar) =>
  BY_COORDINATE[coordinate] ??
  (/^Query\.(method|model|topic|dataset)\(id\)$/.test(coordinate) ? CONCEPTS : undefined) ??
  BY_SCALAR[scalar];

const SHARED = `edges { cursor score node { id title } shared {
  weight concept { id } mine { relation concept { name } } theirs { relation concept { id __typename } } } }
  totalCount truncated pageInfo { hasNextPage endCursor }`;

const TRAVERSALS = [
  `query ($concept: ID!, $first: Int!, $kind: [ConceptKind!], $includeNarrower: Boolean!) {
    node(id: $concept) { __typename ... on Concept { usageByYear(includeNarrower: $includeNarrower) { year count }
      coOccurring(first: $first, kind: $kind) { edges { cursor score count of npmi node { id name } } totalCount pageInfo { hasNextPage } } } } }`,
  `query ($concept: ID!, $first: Int!) {
    method(id: $concept) { ancestors(first: $first) { ...Steps } descendants(first: $first) { ...Steps } }
    model(id: $concept) { ancestors(first: $first) { ...Steps } descendants(first: $first) { ...Steps } } }
  fragment Steps on DescentConnection { totalCount edges { steps score node { id kind } } pageInfo { endCursor } }`,
  `query ($paper: ID!, $first: Int!, $minShared: Int) {
    paper(id: $paper) { title sharingTechniques(first: $first, minShared: $minShared) { ${SHARED} } } }`,
  `query ($papers: [ID!]!, $first: Int!, $minShared: Int!, $match: AnyOrAll!) {
    papersSharingTechniques(papers: $papers, first: $first, minShared: $minShared, match: $match) { unknownIds ${SHARED} } }`,
  `query ($paper: ID!, $first: Int!) {
    paper(id: $paper) { statements(first: 2) { nodes { name coOccurring(first: 2) { edges { npmi node { papers(first: $first) {
      totalCount nodes { sharingTechniques(first: 2) { edges { score node { title } } } } } } } } } } } }`,
];

interface Response {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

describe('operations that nobody wrote', () => {
  let graph: Graph;
  let server: ApolloServer<RequestContext>;
  let evaluator: Evaluator;
  const schema = buildSchema();

  async function start(): Promise<void> {
    evaluator = new Evaluator(await readWholeGraph(graph), printedSchema(schema));
  }

  beforeEach(async () => {
    graph = await emptyGraph();
    await loadFixture(graph);
    server = createApollo(schema, { newSubqueries: Number.MAX_SAFE_INTEGER });
    await server.start();
  });

  afterEach(async () => {
    await server?.stop();
    await graph?.close();
  });

  /** Both answers; undefined where the query is refused for its cost. */
  async function answers(request: Request): Promise<{ planner: Told; naive: Told } | undefined> {
    const { text } = await post(server, graph, request);
    if (text.includes('"QUERY_TOO_COSTLY"')) {
      return undefined;
    }
    const naive = evaluator.evaluate(parse(request.query), request.variables ?? {});
    return {
      planner: told(JSON.parse(text) as Response),
      naive: told(JSON.parse(JSON.stringify(naive)) as Response),
    };
  }

  /** Generates operations until so many were compared; a failing one is told with its seed. */
  async function compare(seeds: number): Promise<{ compared: number; withErrors: number }> {
    let compared = 0;
    let withErrors = 0;
    for (let seed = FIRST_SEED, shapes = 0; shapes < seeds; seed++) {
      const { query, variables } = new Generator(evaluator.schema, values, new Chance(seed)).operation(SETS);
      if (validate(evaluator.schema, parse(query)).length > 0) {
        continue;
      }
      shapes += 1;
      for (const given of variables) {
        const both = await answers({ query, variables: given });
        if (!both) {
          break;
        }
        const { planner, naive } = both;
        if (!alike(planner, naive)) {
          throw new Error(
            [
              `seed ${seed}:`,
              query,
              JSON.stringify(given),
              ...planner.errors,
              planner.data,
              '≠',
              ...naive.errors,
              naive.data,
            ].join('\n'),
          );
        }
        compared += 1;
        withErrors += planner.errors.length > 0 ? 1 : 0;
      }
    }
    return { compared, withErrors };
  }

  test('are answered as a plain evaluator answers them', async () => {
    await start();
    const { compared, withErrors } = await compare(SHAPES);
    expect(compared).toBeGreaterThan(SHAPES * SETS * 0.8);
    expect(withErrors).toBeGreaterThan(0);
  }, 300_000);

  test('and filters by one key, in each order, at the root and below a concept', async () => {
    await start();
    const page = '{ totalCount nodes { id year } }';
    for (const [coordinate, given] of Object.entries({
      ...BY_COORDINATE,
      'PaperFilter.hasCode': [true, false],
    })) {
      const key = /^PaperFilter\.(\w+)$/.exec(coordinate)?.[1];
      for (const value of key === undefined ? [] : given) {
        const query = `query ($where: PaperFilter, $order: PaperOrder!) { papers(where: $where, orderBy: $order) ${page}
          model(id: "model:lantern") { papers(where: $where, orderBy: $order) ${page} } }`;
        for (const order of ['OLDEST', 'TITLE']) {
          const both = await answers({ query, variables: { where: { [key!]: value }, order } });
          expect({ key, value, ...both!.planner }).toEqual({ key, value, ...both!.naive });
        }
      }
    }
  });

  test('and traversals, in one another too, whatever their arguments', async () => {
    await start();
    const chance = new Chance(FIRST_SEED);
    for (const query of TRAVERSALS) {
      for (let i = 0; i < 25; i++) {
        const variables = {
          paper: chance.one(PAPERS.filter((id) => !id.includes('A Note'))),
          papers: [0, 1, 2].slice(chance.below(3)).map(() => chance.one(PAPERS.slice(0, 3))),
          concept: chance.one(CONCEPTS.filter((id) => !/^name:lantern/.test(id))),
          first: chance.below(8),
          kind: chance.whether(0.5) ? null : chance.some(['METHOD', 'MODEL', 'TOPIC', 'DATASET']),
          includeNarrower: chance.whether(0.5),
          minShared: chance.below(4),
          match: chance.one(['ANY', 'ALL']),
        };
        const both = await answers({ query, variables });
        expect({ variables, ...both!.planner }).toEqual({ variables, ...both!.naive });
      }
    }
  });

  test('are answered alike in a graph with values missing that may not be', async () => {
    await graph.write(async (transaction) => {
      await transaction.run(`MATCH (p:Paper) WHERE p.id IN ['paper:arxiv-2002.00002', 'paper:arxiv-1909.00010']
        REMOVE p.title, p.codeUrls`);
      await transaction.run(
        "MATCH (c:Entity) WHERE c.id IN ['model:heron', 'author:dana-ito'] REMOVE c.name",
      );
      await transaction.run("MATCH ()-[r:USES]->(:Entity {id: 'method:gated-routing'}) REMOVE r.confidence");
    });
    await start();
    const { compared, withErrors } = await compare(Math.ceil(SHAPES / 4));
    expect(compared).toBeGreaterThan(0);
    expect(withErrors).toBeGreaterThan(compared / 50);
  }, 300_000);
});

interface Told {
  readonly data: string;
  readonly errors: readonly string[];
}

/** Root fields fail in the order in which their statements end, so errors are compared without theirs. */
function told({ data, errors = [] }: Response): Told {
  return {
    data: withoutListNames(JSON.stringify(data ?? null)),
    errors: errors
      .map(({ message, path, locations, extensions }) =>
        JSON.stringify({ message, path, locations, candidates: extensions?.['candidates'] }),
      )
      .sort(),
  };
}

/** Where one root field empties the whole answer, it is open whether the others still tell of their faults. */
function alike(planner: Told, naive: Told): boolean {
  return (
    planner.data === naive.data &&
    (naive.data === 'null' && naive.errors.length > 0
      ? naive.errors.every((error) => planner.errors.includes(error))
      : planner.errors.join() === naive.errors.join())
  );
}
