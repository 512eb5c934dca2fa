import { type ApolloServer } from '@apollo/server';
import { allBlocks } from '../../src/graph/blocks';
import { buildSchema } from '../../src/schema';
import { createApollo, type RequestContext } from '../../src/server/apollo';
import { loadFixture } from '../fixture/load';
import { emptyGraph, testAddress } from '../support';
import { expectHits, operationNames, readRequest } from './golden-files';
import { hitsOf, Plans, products, scans, type Step } from './plan-tree';
import { post, RecordingGraph, type Sent } from './recording';

/** Steps that read all of something, where that is right. */
const PERMITTED: readonly {
  readonly step: RegExp;
  readonly operations?: readonly string[];
  readonly why: string;
}[] = [
  {
    step: /^NodeIndexScan RANGE INDEX n1:\w+\(\w+, id\)/,
    why: 'a list in the order of an index, which is read as far as its page goes',
  },
  {
    step: /^NodeByLabelScan n1:Paper$/,
    operations: ['papers-where-each-key'],
    why: 'a total of papers by day, moment or code, for which no index of papers serves',
  },
  {
    step: /^NodeByLabelScan n1:Paper$/,
    operations: ['papers-by-concepts-further'],
    why: 'a total of papers that state nothing of some concepts, which are most papers',
  },
  {
    step: /^DirectedRelationshipTypeScan \(c\)-\[\w+:BROADER\]->\(above\)$/,
    operations: ['ingest/hierarchy'],
    why: 'an import reads the whole hierarchy once',
  },
  {
    step: /./,
    operations: [
      'export/store-node-types',
      'export/store-nodes',
      'export/store-edge-types',
      'export/store-edges',
    ],
    why: 'an export of everything that is stored reads it all, a row at a time',
  },
  {
    step: /^NodeIndexScan RANGE INDEX p:Paper\(citationKey, id\)/,
    operations: ['export/citation-keys'],
    why: 'an export reads the keys of all libraries once, which an index has',
  },
  {
    step: /^NodeByLabelScan p:Paper$/,
    operations: ['ingest/without-text'],
    why: 'an import that only fills gaps says at its end how many are left',
  },
];

function permitted(step: string, name: string): boolean {
  return PERMITTED.some((one) => one.step.test(step) && (one.operations?.includes(name) ?? true));
}

/** So many other nodes that reading all of something is dear, as it is in a real graph. */
const FILLER = `
  UNWIND range(1, 5000) AS i
  CREATE (p:Entity:Paper {id: 'paper:filler-' + i, title: 'Filler ' + i, titleKey: 'filler ' + i, year: 1900 + i % 100,
    sortDate: i, addedAt: datetime('2025-01-01T00:00:00Z') + duration({minutes: i}), citationCount: i % 50, codeUrls: []})
  CREATE (p)-[:IDENTIFIED_BY]->(:ExternalId {scheme: 's2', value: 'filler-' + i})
  CREATE (p)-[:AUTHORED_BY {position: 1}]->(:Entity:Author {id: 'author:filler-' + i, name: 'Filler ' + i,
    nameKey: 'filler ' + i, sortName: 'filler ' + i, paperCount: 1})
  CREATE (c:Entity:Concept:Method {id: 'method:filler-' + i, kind: 'METHOD', name: 'Filler ' + i,
    sortName: 'filler ' + i, aliases: [], paperCount: 1, papersBelow: 1})
  CREATE (c)-[:CALLED]->(:Alias {kind: 'METHOD', key: 'filler ' + i})
  CREATE (p)-[:USES {key: 'filler-' + i, rank: 2, confidence: 1.0, sources: ['extracted']}]->(c)
  CREATE (:Assertion {key: 'filler-' + i, subject: p.id, object: c.id})`;

describe('how the database runs', () => {
  let graph: RecordingGraph;
  let server: ApolloServer<RequestContext>;
  let plans: Plans;

  beforeAll(async () => {
    const empty = await emptyGraph();
    await loadFixture(empty);
    await empty.close();
    // To plan a statement is what takes long here: it is asked of the database as it is looked at, and no more than that.
    graph = new RecordingGraph(testAddress(), { mute: true });
    server = createApollo(buildSchema());
    await server.start();
    plans = new Plans();
  });

  afterAll(async () => {
    await plans?.close();
    await server?.stop();
    await graph?.close();
  });

  async function statementsOf(name: string): Promise<Sent[]> {
    graph.taken();
    await post(server, graph, readRequest(name));
    return graph.taken();
  }

  test.each(operationNames())(
    'the operation %s: with no more hits than before, and no product',
    async (name) => {
      const ran: Step[] = [];
      for (const { statement, parameters } of await statementsOf(name)) {
        ran.push(await plans.profile(statement, parameters));
      }
      expect(ran.flatMap(products)).toEqual([]);
      expectHits(
        name,
        ran.reduce((hits, plan) => hits + hitsOf(plan), 0),
      );
    },
  );

  describe('in a graph of many papers', () => {
    beforeAll(async () => {
      await graph.write((transaction) => transaction.run(FILLER));
      await graph.define('CALL db.prepareForReplanning()');
    });

    test.each(operationNames())('the operation %s: nothing is read whole', async (name) => {
      const found: string[] = [];
      for (const { statement } of await statementsOf(name)) {
        found.push(...scans(await plans.explain(statement)));
      }
      expect(found.filter((step) => !permitted(step, name))).toEqual([]);
    });

    const whole = [...allBlocks().values()].filter(({ name }) => /^(?:ingest|export)\//.test(name));

    test.each(whole)('the block $name: nothing is read whole', async ({ name, text }) => {
      const plan = await plans.explain(
        text.replace('KIND', 'Method').replace('RELATION', 'USES').replace('DIRECTION', 'REFERS_TO'),
      );
      expect(scans(plan).filter((step) => !permitted(step, name))).toEqual([]);
    });
  });
});
