import { type ApolloServer } from '@apollo/server';
import { Neo4jError } from 'neo4j-driver';
import { type Graph } from '../../../src/graph/graph';
import { buildSchema } from '../../../src/schema';
import { type Caller } from '../../../src/server/access/access';
import { createApollo, type RequestContext } from '../../../src/server/apollo';
import { loadFixture } from '../../fixture/load';
import { emptyGraph } from '../../support';
import { post } from '../recording';
import { Shelves, staged } from './shelves';

interface Told {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: unknown;
    readonly extensions: Record<string, unknown>;
  }[];
  readonly extensions?: { readonly trace: { readonly statements: number; readonly cost: number } };
}

describe('a mutation', () => {
  let graph: Graph;
  let server: ApolloServer<RequestContext>;

  beforeEach(async () => {
    staged.attempts = 0;
    staged.beforeCommit = undefined;
    graph = await emptyGraph();
    await loadFixture(graph);
    server = createApollo(buildSchema(Shelves));
    await server.start();
  });

  afterEach(async () => {
    await server?.stop();
    await graph?.close();
  });

  const editor: Caller = { name: 'ada', scope: 'write', known: true };

  async function ask(query: string, variables?: Record<string, unknown>, caller = editor): Promise<Told> {
    return JSON.parse(
      (await post(server, graph, { query, variables }, { traced: true, caller })).text,
    ) as Told;
  }

  const RENAME = `mutation ($id: ID!, $name: String!) { rename(id: $id, name: $name) {
    __typename by
    concept { __typename id name ... on Model { papers(first: 1) { totalCount nodes { title } } } }
    changes { was concept { name } }
  } }`;
  const nameOfHeron = async (): Promise<unknown> =>
    ((await ask('{ model(id: "model:heron") { name } }')).data!['model'] as { name: string }).name;

  test('answers with what it wrote, read in its own transaction', async () => {
    const { data, errors, extensions } = await ask(RENAME, { id: 'model:heron', name: 'Crane' });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      rename: {
        __typename: 'Renamed',
        by: 'ada',
        concept: {
          __typename: 'Model',
          id: 'model:heron',
          name: 'Crane',
          papers: { totalCount: 3, nodes: [{ title: 'γ-Heron "two" — 鷺 & <Routes>\\n' }] },
        },
        changes: [{ was: 'Heron', concept: { name: 'Crane' } }],
      },
    });
    expect(extensions!.trace.statements).toBe(1);
    expect(extensions!.trace.cost).toBeGreaterThan(10);
    expect(await nameOfHeron()).toBe('Crane');
  });

  test('may answer with nothing, with a list of nodes in its order, or with a number', async () => {
    const { data, errors } = await ask(`mutation {
      rename(id: "model:none", name: "x") { concept { id } changes { was } }
      cite(ids: ["paper:arxiv-2002.00002", "paper:doi-10.5555/lantern.1"]) { id year }
      none: cite(ids: []) { id }
      count
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      rename: { concept: null, changes: [] },
      cite: [
        { id: 'paper:arxiv-2002.00002', year: 2020 },
        { id: 'paper:doi-10.5555/lantern.1', year: 2017 },
      ],
      none: [],
      count: 1,
    });
  });

  test('comes after the one before it', async () => {
    const { data } = await ask(`mutation {
      one: rename(id: "model:heron", name: "One") { changes { was } }
      two: rename(id: "model:heron", name: "Two") { changes { was } concept { name } }
    }`);
    expect(data).toEqual({
      one: { changes: [{ was: 'Heron' }] },
      two: { changes: [{ was: 'One' }], concept: { name: 'Two' } },
    });
  });

  test('that fails is undone as a whole, and alone', async () => {
    const { data, errors } = await ask(`mutation {
      count
      cite(ids: ["paper:arxiv-2002.00002", "paper:none"]) { id }
      again: count
    }`);
    expect(data).toEqual({ count: 1, cite: null, again: 2 });
    expect(errors).toMatchObject([
      { message: 'Nothing has the id paper:none.', path: ['cite'], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    const [[citations]] = (await graph.read(
      "MATCH (p:Entity {id: 'paper:arxiv-2002.00002'}) RETURN p.citationCount",
      {},
      { timeoutMs: 5_000 },
    )) as [[number]];
    const [[before]] = (await graph.read(
      "MATCH (p:Entity {id: 'paper:doi-10.5555/lantern.1'}) RETURN p.citationCount",
      {},
      { timeoutMs: 5_000 },
    )) as [[number]];
    expect({ citations, before }).toEqual({ citations: 3, before: 1 });
  });

  test('tells no client of a fault inside, and is undone', async () => {
    staged.beforeCommit = () => {
      throw new Error('a secret');
    };
    const { data, errors } = await ask(RENAME, { id: 'model:heron', name: 'Crane' });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(await nameOfHeron()).toBe('Heron');
  });

  test('is refused to who may only read', async () => {
    const reader: Caller = { name: 'bo', scope: 'read', known: true };
    const { data, errors } = await ask(RENAME, { id: 'model:heron', name: 'Crane' }, reader);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(staged.attempts).toBe(0);
  });

  test('is done again after a deadlock', async () => {
    staged.beforeCommit = () => {
      if (staged.attempts === 1) {
        throw new Neo4jError(
          'deadlock',
          'Neo.TransientError.Transaction.DeadlockDetected',
          '50N05',
          'deadlock',
        );
      }
    };
    const { errors } = await ask(RENAME, { id: 'model:heron', name: 'Crane' });
    expect(errors).toBeUndefined();
    expect(staged.attempts).toBe(2);
    expect(await nameOfHeron()).toBe('Crane');
  });

  test('by many at once loses none', async () => {
    const counts = await Promise.all(Array.from({ length: 20 }, () => ask('mutation { count }')));
    expect(counts.map(({ data }) => data!['count'] as number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
  });

  test('is refused before it writes when its payload is too costly, or its arguments are no use', async () => {
    const deep = `mutation { rename(id: "model:heron", name: "x") { concept { papers(first: 100) { nodes {
      statements(first: 100) { nodes { papers(first: 100) { nodes { id } } } } } } } } }`;
    expect((await ask(deep)).errors![0]!.extensions['code']).toBe('QUERY_TOO_COSTLY');
    const page =
      'mutation { rename(id: "model:heron", name: "x") { concept { papers(first: 101) { nodes { id } } } } }';
    expect((await ask(page)).errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
    expect(staged.attempts).toBe(0);
  });
});
