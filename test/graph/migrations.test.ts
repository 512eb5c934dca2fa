import { type Graph } from '../../src/graph/graph';
import { migrate, MigrationError, readMigrations } from '../../src/graph/migrations';
import { emptyGraph } from '../support';

describe('migrations', () => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await emptyGraph();
  });

  afterAll(() => graph.close());

  const names = async (): Promise<unknown[]> =>
    (
      await graph.read('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name', {}, { timeoutMs: 10_000 })
    ).flat();

  it('are applied once: the second time nothing is done', async () => {
    expect(await migrate(graph)).toEqual([]);
    expect(await names()).toEqual(
      expect.arrayContaining([
        'entity_id',
        'alias_key',
        'former_id',
        'external_id',
        'assertion_key',
        'uses_key',
      ]),
    );
  });

  it('of two processes at once are applied by one', async () => {
    await graph.define('MATCH (m:Migration) DELETE m');
    const [one, other] = await Promise.all([migrate(graph), migrate(graph)]);
    expect([...one, ...other]).toEqual(readMigrations().map(({ version }) => version));
  });

  it('are refused when an applied one was edited', async () => {
    const edited = readMigrations().map((migration) => ({ ...migration, checksum: 'another' }));
    await expect(migrate(graph, edited)).rejects.toThrow(MigrationError);
    await expect(migrate(graph, edited)).rejects.toThrow(/was edited after it was applied/);
  });

  it('are refused when the graph is newer than the code', async () => {
    await expect(migrate(graph, [])).rejects.toThrow(/written by a newer one/);
  });

  it('go on after a process that died with the lock', async () => {
    await graph.define("CREATE (:MigrationLock {name: 'migrations', owner: 'dead', until: timestamp() - 1})");
    await graph.define('MATCH (m:Migration) DELETE m');
    expect(await migrate(graph)).toHaveLength(readMigrations().length);
  });
});
