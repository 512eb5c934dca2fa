import { type Graph } from '../../src/graph/graph';

const STATEMENTS = 'INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT';

const WRONG = `
  MATCH (c:Concept)
  WITH c, COUNT { MATCH (c)<-[:${STATEMENTS}]-(p) RETURN DISTINCT p } AS papers,
    COUNT { MATCH (c)<-[:BROADER*0..10]-(below)<-[r:${STATEMENTS}]-(p) WHERE type(r) <> 'COMPARES' RETURN DISTINCT p } AS below
  WHERE papers <> c.paperCount OR below <> c.papersBelow
  RETURN c.id, c.paperCount, papers, c.papersBelow, below
  UNION ALL
  MATCH (a:Author) WITH a, COUNT { (a)<-[:AUTHORED_BY]-() } AS papers WHERE papers <> a.paperCount
  RETURN a.id AS \`c.id\`, a.paperCount AS \`c.paperCount\`, papers, 0 AS \`c.papersBelow\`, 0 AS below`;

/** Holds the counts that nodes keep against what a count of the graph comes to. */
export async function countsAreRight(graph: Graph): Promise<void> {
  expect(await graph.read(WRONG, {}, { timeoutMs: 20_000 })).toEqual([]);
}
