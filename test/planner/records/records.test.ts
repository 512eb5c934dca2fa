import { join } from 'node:path';
import { type ApolloServer } from '@apollo/server';
import { addBlocks } from '../../../src/graph/blocks';
import { buildSchema } from '../../../src/schema';
import { createApollo, type RequestContext } from '../../../src/server/apollo';
import { loadFixture } from '../../fixture/load';
import { emptyGraph, testAddress } from '../../support';
import { post, RecordingGraph } from '../recording';
import { MethodQuestions, Questions } from './questions';

interface Told {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: unknown; readonly extensions: Record<string, unknown> }[];
}

describe('an answer that is no connection', () => {
  let graph: RecordingGraph;
  let servers: ApolloServer<RequestContext>[];

  beforeAll(async () => {
    const empty = await emptyGraph();
    await loadFixture(empty);
    await empty.close();
    graph = new RecordingGraph(testAddress());
    addBlocks(join(__dirname, 'cypher'));
    const schema = buildSchema(Questions, MethodQuestions);
    servers = [createApollo(schema), createApollo(schema, { useExecutor: true })];
    await Promise.all(servers.map((server) => server.start()));
  });

  afterAll(async () => {
    await Promise.all((servers ?? []).map((server) => server.stop()));
    await graph?.close();
  });

  /** Both ways answer alike, from one statement. */
  async function ask(query: string, variables?: Record<string, unknown>): Promise<Told> {
    graph.taken();
    const answers: string[] = [];
    for (const server of servers) {
      answers.push((await post(server, graph, { query, variables })).text);
    }
    expect(answers[1]).toBe(answers[0]);
    return JSON.parse(answers[0]!) as Told;
  }

  test('is a record of scalars, nodes and lists of records, as deep as asked', async () => {
    const { data, errors } = await ask(`{
      walk(from: "arxiv:2205.00009", to: "name:conditional computation") {
        found length unknownIds
        stops { __typename id ... on Method { name papers(first: 1, orderBy: OLDEST) { nodes { title } } } }
        steps { weight link { relation evidence { text kind } } ends { id ... on Paper { authors { nodes { name } } } } }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchInlineSnapshot(`
      {
        "walk": {
          "found": true,
          "length": 2,
          "steps": [
            {
              "ends": [
                {
                  "authors": {
                    "nodes": [
                      {
                        "name": "Hugo Brandt",
                      },
                    ],
                  },
                  "id": "paper:arxiv-2205.00009",
                },
                {
                  "id": "method:gated-routing",
                },
              ],
              "link": {
                "evidence": [
                  {
                    "kind": "PARAPHRASE",
                    "text": "Gates choose a path.",
                  },
                ],
                "relation": "INTRODUCES",
              },
              "weight": 10,
            },
            {
              "ends": [
                {
                  "id": "method:gated-routing",
                },
                {
                  "id": "method:conditional-computation",
                },
              ],
              "link": {
                "evidence": [],
                "relation": "BROADER",
              },
              "weight": 7,
            },
          ],
          "stops": [
            {
              "__typename": "Paper",
              "id": "paper:arxiv-2205.00009",
            },
            {
              "__typename": "Method",
              "id": "method:gated-routing",
              "name": "gated routing",
              "papers": {
                "nodes": [
                  {
                    "title": "Routing Gates for Rounded Weights",
                  },
                ],
              },
            },
            {
              "__typename": "Method",
              "id": "method:conditional-computation",
              "name": "conditional computation",
              "papers": {
                "nodes": [],
              },
            },
          ],
          "unknownIds": [],
        },
      }
    `);
    expect(graph.taken()).toHaveLength(2);
  });

  test('says which ids nothing has, and answers the rest', async () => {
    const { data } = await ask(`{
      walk(from: "paper:nothing", to: "method:none") { found length stops { id } steps { weight } unknownIds }
      shelf(papers: ["title:Rounding, Gently", "paper:nothing", "arxiv:1706.00001", "title:rounding gently", "method:attention"]) {
        unknownIds lengths first { title } all { id venue { name } } pair { other { id methods(first: 1) { edges { relation } } } }
      }
      none: shelf(papers: []) { unknownIds lengths first { id } all { id } pair { one { id } } }
    }`);
    expect(data).toMatchInlineSnapshot(`
      {
        "none": {
          "all": [],
          "first": null,
          "lengths": [],
          "pair": null,
          "unknownIds": [],
        },
        "shelf": {
          "all": [
            {
              "id": "paper:arxiv-1909.00010",
              "venue": {
                "name": "Workshop on Windows",
              },
            },
            {
              "id": "paper:doi-10.5555/lantern.1",
              "venue": {
                "name": "Proceedings of Invented Learning",
              },
            },
          ],
          "first": {
            "title": "Rounding, Gently",
          },
          "lengths": [
            16,
            35,
          ],
          "pair": {
            "other": {
              "id": "paper:doi-10.5555/lantern.1",
              "methods": {
                "edges": [
                  {
                    "relation": "EXTENDS",
                  },
                ],
              },
            },
          },
          "unknownIds": [
            "paper:nothing",
            "method:attention",
          ],
        },
        "walk": {
          "found": false,
          "length": 0,
          "steps": [],
          "stops": [],
          "unknownIds": [
            "paper:nothing",
            "method:none",
          ],
        },
      }
    `);
  });

  test.each([
    '{ walk(from: "name:lantern", to: "method:attention") { found } }',
    '{ shelf(papers: ["arxiv:1706.00001", "title:A note on early exit"]) { lengths } }',
  ])('fails where an id means several things, with all of them: %s', async (query) => {
    expect(await ask(query)).toMatchSnapshot();
  });

  test('is a list of nodes, filtered within the block', async () => {
    const query =
      'query ($where: PaperFilter, $count: Int!) { earliest(where: $where, count: $count) { title year authors(first: 1) { nodes { name } } } }';
    expect(await ask(query, { count: 2 })).toMatchInlineSnapshot(`
      {
        "data": {
          "earliest": [
            {
              "authors": {
                "nodes": [
                  {
                    "name": "Ada Finch",
                  },
                ],
              },
              "title": "A Note on Early Exit",
              "year": 2016,
            },
            {
              "authors": {
                "nodes": [
                  {
                    "name": "Ada Finch",
                  },
                ],
              },
              "title": "Lantern: Light from Attention Alone",
              "year": 2017,
            },
          ],
        },
      }
    `);
    expect(await ask(query, { count: 2, where: { yearFrom: 2018, author: 'Dana Ito' } }))
      .toMatchInlineSnapshot(`
      {
        "data": {
          "earliest": [
            {
              "authors": {
                "nodes": [
                  {
                    "name": "Dana Ito",
                  },
                ],
              },
              "title": "How Deep Is Deep Enough? Early Exit under Scrutiny",
              "year": 2018,
            },
            {
              "authors": {
                "nodes": [
                  {
                    "name": "Chidi Okoro",
                  },
                ],
              },
              "title": "Skipping Layers in Lantern",
              "year": 2018,
            },
          ],
        },
      }
    `);
  });

  test('is a list of records below a node', async () => {
    expect(
      await ask(
        '{ node(id: "method:attention") { ... on Method { byYear { year count papers { title venue { name } } } } } }',
      ),
    ).toMatchInlineSnapshot(`
      {
        "data": {
          "node": {
            "byYear": [
              {
                "count": 1,
                "papers": [
                  {
                    "title": "Lantern: Light from Attention Alone",
                    "venue": {
                      "name": "Proceedings of Invented Learning",
                    },
                  },
                ],
                "year": 2017,
              },
              {
                "count": 1,
                "papers": [
                  {
                    "title": "Attention Windows in Hindsight",
                    "venue": {
                      "name": "Workshop on Windows",
                    },
                  },
                ],
                "year": 2022,
              },
            ],
          },
        },
      }
    `);
  });

  test.each([0, 7, -1])('is refused for a number of %d, where 1 to 6 may be', async (most) => {
    const { data, errors } = await ask(
      'query ($most: Int!) { walk(from: "method:attention", to: "method:early-exit", most: $most) { found } }',
      { most },
    );
    expect(data).toBeUndefined();
    expect(errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
    expect(graph.taken()).toEqual([]);
  });

  test('costs what its lists may hold', async () => {
    const many =
      '{ shelf(papers: ["arxiv:1706.00001"]) { all { statements(first: 100) { nodes { id papers(first: 10) { nodes { id } } } } } } }';
    const { errors } = await ask(many);
    expect(errors![0]!.extensions['code']).toBe('QUERY_TOO_COSTLY');
  });
});
