// Two sets of concepts against each other: how many papers state something of both, or of what is below them, and the newest.
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
    // From the rarer of the two.
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
