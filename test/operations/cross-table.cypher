// $p0: [{"text":"name:conditional computation","names":["conditional computation"]},{"text":"name:weight rounding","names":["weight rounding"]}]
// $p1: [{"text":"model:lantern","id":"model:lantern"},{"text":"name:language modelling","names":["language modelling"]},{"text":"name:nothing at all","names":["nothing at all"]},{"text":"dataset:pebble-1k","id":"dataset:pebble-1k"}]
CALL () {
UNWIND range(0, size($p0) - 1) AS position
WITH position, $p0[position] AS ref
CALL (ref) {
CALL (ref) {
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found WHERE found:Concept
WITH found ORDER BY found.id
RETURN collect(found)[..10] AS found
}
WITH ref, found ORDER BY position
RETURN collect(DISTINCT CASE WHEN size(found) = 1 THEN found[0] END) AS of,
  collect(DISTINCT CASE WHEN found = [] THEN ref.text END) AS unknown0,
  collect(CASE WHEN size(found) > 1 THEN [ref.text, [one IN found | [one.id, coalesce(one.title, one.name)]]] END) AS ambiguous0
}
CALL () {
UNWIND range(0, size($p1) - 1) AS position
WITH position, $p1[position] AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
UNION
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found WHERE found:Concept
WITH found ORDER BY found.id
RETURN collect(found)[..10] AS found
}
WITH ref, found ORDER BY position
RETURN collect(DISTINCT CASE WHEN size(found) = 1 THEN found[0] END) AS by,
  collect(DISTINCT CASE WHEN found = [] THEN ref.text END) AS unknown1,
  collect(CASE WHEN size(found) > 1 THEN [ref.text, [one IN found | [one.id, coalesce(one.title, one.name)]]] END) AS ambiguous1
}
WITH of, by, unknown0 + unknown1 AS unknownIds, ambiguous0 + ambiguous1 AS ambiguous
CALL (of, by, unknownIds) {
CALL (of, by, unknownIds) {
WITH of, by
CALL (of, by) {
  UNWIND of AS row
  CALL (row) {
    MATCH (row)<-[:BROADER*0..8]-(below)
    RETURN collect(DISTINCT below) AS belowRow
  }
  UNWIND by AS column
  CALL (column) {
    MATCH (column)<-[:BROADER*0..8]-(below)
    RETURN collect(DISTINCT below) AS belowColumn
  }
  CALL (row, column, belowRow, belowColumn) {
    WITH CASE WHEN row.papersBelow <= column.papersBelow THEN belowRow ELSE belowColumn END AS rare,
      CASE WHEN row.papersBelow <= column.papersBelow THEN belowColumn ELSE belowRow END AS common
    UNWIND rare AS concept
    MATCH (concept)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(paper)
    WITH DISTINCT common, paper
    WHERE EXISTS { MATCH (paper)-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(other) WHERE other IN common }
    WITH paper ORDER BY paper.sortDate DESC, paper.id DESC
    WITH collect(paper) AS papers
    RETURN size(papers) AS count, papers[..5] AS papers
  }
  RETURN collect({row: row, column: column, count: count, papers: papers}) AS cells
}
RETURN of AS rows, by AS columns, cells
}
WITH {unknownIds: unknownIds, rows: rows, columns: columns, cells: cells} AS r1
RETURN collect([r1.unknownIds, [m2 IN coalesce(r1.rows, []) | [CASE WHEN m2:Method THEN 0 WHEN m2:Model THEN 1 WHEN m2:Topic THEN 2 WHEN m2:Dataset THEN 3 END, m2.name]], [m2 IN coalesce(r1.columns, []) | [CASE WHEN m2:Method THEN 0 WHEN m2:Model THEN 1 WHEN m2:Topic THEN 2 WHEN m2:Dataset THEN 3 END, m2.id]], [m2 IN coalesce(r1.cells, []) | [[m3 IN [m2.row] WHERE m3 IS NOT NULL | [CASE WHEN m3:Method THEN 0 WHEN m3:Model THEN 1 WHEN m3:Topic THEN 2 WHEN m3:Dataset THEN 3 END, m3.id]][0], [m3 IN [m2.column] WHERE m3 IS NOT NULL | [CASE WHEN m3:Method THEN 0 WHEN m3:Model THEN 1 WHEN m3:Topic THEN 2 WHEN m3:Dataset THEN 3 END, m3.id]][0], m2.count, [m3 IN coalesce(m2.papers, []) | [m3.title]]]]])[0] AS f0_0
}
RETURN [f0_0] AS value, ambiguous;
