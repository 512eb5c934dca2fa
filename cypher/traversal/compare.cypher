// Papers by the concepts that they state: a row a concept, a cell a paper. What most of them state comes first, then the rarest.
WITH ids AS papers
CALL (papers) {
  UNWIND papers AS paper
  MATCH (paper)-[statement:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(concept)
  WITH papers, concept, paper, statement ORDER BY statement.rank
  WITH papers, concept, paper, collect(statement) AS statements
  WITH papers, concept, collect({paper: paper, statements: statements}) AS filled
  ORDER BY size(filled) DESC, concept.papersBelow, concept.id LIMIT 101
  RETURN collect({
    concept: concept, stating: size(filled),
    cells: [paper IN papers | {paper: paper, statements: coalesce([one IN filled WHERE one.paper = paper][0].statements, [])}]
  }) AS found
}
WITH papers, found[..100] AS rows, size(found) > 100 AS truncated
WITH papers, rows, truncated,
  [row IN rows WHERE row.stating = size(papers) | row.concept] AS shared,
  [paper IN papers | {paper: paper,
    concepts: [row IN rows WHERE row.stating = 1 AND any(cell IN row.cells WHERE cell.paper = paper AND cell.statements <> []) | row.concept]}] AS alone
CALL () { MATCH (p:Paper) RETURN toFloat(count(p)) AS total }
CALL (papers, shared, total) {
  // Where all meet in the hierarchy without naming the same: above something of each paper, and nothing below it is.
  UNWIND papers AS paper
  MATCH (paper)-[:INTRODUCES|EXTENDS|USES|STUDIES]->(concept)-[:BROADER*0..8]->(meeting)
  WHERE meeting.papersBelow > 1
  WITH papers, shared, total, meeting, paper, collect(DISTINCT concept) AS concepts
  WITH papers, shared, total, meeting, collect({paper: paper, concepts: concepts}) AS sides
  WHERE size(sides) = size(papers) AND size(papers) > 1
  WITH shared, collect({concept: meeting, sides: sides,
    information: round(log((total + 1) / (meeting.papersBelow + 1)), 6)}) AS meetings
  WITH shared, meetings, [one IN meetings | one.concept] AS places
  UNWIND meetings AS one
  WITH shared, places, one, one.concept AS concept
  WHERE one.information > 0.5 AND NOT concept IN shared
    AND NOT EXISTS { MATCH (below)-[:BROADER]->(concept) WHERE below IN places }
  WITH one ORDER BY one.information DESC, one.concept.id LIMIT 20
  RETURN collect(one) AS meetings
}
RETURN papers, rows, shared, alone, meetings, truncated
