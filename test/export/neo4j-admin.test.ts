import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { exportGraph } from '../../src/export/export';
import { openOutput } from '../../src/export/output';
import { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrations';
import { run } from '../../src/neo4j/command';
import { argumentFile } from '../../src/neo4j/configuration';
import { findNeo4j } from '../../src/neo4j/find';
import { knownJars, resolveJars } from '../../src/neo4j/jars';
import { findJava, type Java } from '../../src/neo4j/java';
import { makePlace, placeOf } from '../../src/neo4j/place';
import { loadFixture } from '../fixture/load';
import { discard, throwAwayHome } from '../neo4j/throw-away';
import { emptyGraph } from '../support';

const ODD = 'a "b" ; , \\" \u2028 \n second line \r\n third | \u{1F600}';

const WHOLE = [
  `MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock
   RETURN apart(labels(n)) AS labels, n {.*} AS properties`,
  `MATCH (a)-[r]->(b)
   RETURN a.id, a.scheme, a.key, type(r), r {.*}, b.id, b.scheme, b.value, b.kind, b.key`,
];

/** Everything that a graph holds, in an order of its own. */
async function contents(graph: Graph): Promise<string[]> {
  const rows: string[] = [];
  for (const statement of WHOLE) {
    const found = await graph.read(
      statement.replace(
        'apart(labels(n))',
        'COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label }',
      ),
      {},
      { timeoutMs: 60_000 },
    );
    rows.push(...found.map((row) => JSON.stringify(row.map(sorted))).sort());
  }
  return rows;
}

function sorted(value: unknown): unknown {
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}

const HAS_JAVA = process.env['JAVA_HOME'] !== undefined || spawnSync('java', ['-version']).status === 0;
const SAME = 'neo4j-admin reads an export into an empty Neo4j, which then holds the same graph';

(HAS_JAVA ? it : it.skip)(`${SAME}${HAS_JAVA ? '' : ' (skipped: no Java here)'}`, async () => {
  const java = (await findJava()) as Java;
  const jars = knownJars() ?? (await resolveJars(java, () => undefined));
  const graph = await emptyGraph();
  await loadFixture(graph);
  await graph.write((transaction) =>
    transaction.run(
      `MATCH (t:Topic {id: 'topic:efficient-inference'})
       CREATE (o:Entity:Concept:Topic {id: 'topic:odd', kind: 'TOPIC', name: '', aliases: ['', 'a;b', 'c"d'], description: $ODD,
         sortName: 'odd', paperCount: 9007199254740991, papersBelow: -1})-[:BROADER]->(t)`,
      { ODD },
    ),
  );
  const before = await contents(graph);
  const home = throwAwayHome();
  const place = placeOf(home);
  makePlace(home, place);
  const folder = join(home, 'export');
  const counts = await exportGraph(graph, await openOutput('neo4j-admin', folder));
  await graph.close();
  expect(counts.nodes + counts.edges).toBe(before.length);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['import.args', 'nodes-Entity-Paper.csv']));
  expect(readFileSync(join(folder, 'nodes-Alias.header.csv'), 'utf8')).toMatch(
    /^:ID,(\w+:string,)*key:string,/,
  );

  const command = join(home, 'import.arguments');
  writeFileSync(command, argumentFile(['-cp', jars.join(delimiter), 'org.neo4j.cli.AdminTool']));
  const { code, out, err } = await run(
    java.program,
    [`@${command}`, 'database', 'import', 'full', 'neo4j', '@import.args'],
    {
      timeoutMs: 120_000,
      cwd: folder,
      env: { ...process.env, NEO4J_HOME: place.folder, NEO4J_CONF: place.conf },
    },
  );
  expect({ code, said: code === 0 ? '' : out + err }).toEqual({ code: 0, said: '' });
  const found = await findNeo4j({ home }, () => undefined);
  const imported = new Graph(found);
  try {
    for (const statement of readFileSync(join(folder, 'after-import.cypher'), 'utf8').trim().split(';\n')) {
      await imported.define(statement.replace(/;$/, ''));
    }
    expect(await contents(imported)).toEqual(before);
    // Its indexes come with the migrations, none of which it thinks it has had.
    expect((await migrate(imported)).length).toBeGreaterThan(0);
  } finally {
    await imported.close();
    await found.release();
    discard(home);
  }
});
