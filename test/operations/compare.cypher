// $p0: [{"text":"title:Skipping Layers in Lantern","title":"skipping layers in lantern"},{"text":"arxiv:2002.00002","external":"arxiv","value":"2002.00002"},{"text":"arxiv:0000.00000","external":"arxiv","value":"0000.00000"}]
CALL () {
UNWIND range(0, size($p0) - 1) AS position
WITH position, $p0[position] AS ref
CALL (ref) {
CALL (ref) {
MATCH (:ExternalId {scheme: ref.external, value: ref.value})<-[:IDENTIFIED_BY]-(found) RETURN found
UNION
MATCH (found:Paper {titleKey: ref.title}) WHERE found.id IS NOT NULL RETURN found
}
WITH found WHERE found:Paper
WITH found ORDER BY found.id
RETURN collect(found)[..10] AS found
}
WITH ref, found ORDER BY position
RETURN collect(DISTINCT CASE WHEN size(found) = 1 THEN found[0] END) AS ids,
  collect(DISTINCT CASE WHEN found = [] THEN ref.text END) AS unknown0,
  collect(CASE WHEN size(found) > 1 THEN [ref.text, [one IN found | [one.id, coalesce(one.title, one.name)]]] END) AS ambiguous0
}
WITH ids, unknown0 AS unknownIds, ambiguous0 AS ambiguous
CALL (ids, unknownIds) {
CALL (ids, unknownIds) {
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
}
WITH {unknownIds: unknownIds, papers: papers, rows: rows, shared: shared, alone: alone, meetings: meetings, truncated: truncated} AS r1
CALL (r1) {
WITH r1 AS this
CALL (this) {
WITH this.papers AS papers
WITH papers, papers[0] AS from, papers[1] AS to WHERE size(papers) = 2
CALL () { MATCH (p:Paper) RETURN log(1.0 + count(p)) AS scale }
MATCH path = SHORTEST 30 (from)((a)-[r]-(b:Entity WHERE b = to OR COUNT { (b)--() } <= 500)){1,6}(to)
WITH path, nodes(path) AS nodes, relationships(path) AS links, round(reduce(cost = toFloat(length(path)), node IN nodes(path)[1..-1] |
  cost + 2 * log(1.0 + COUNT { (node)--() }) / scale), 6) AS cost
ORDER BY cost, [node IN nodes | node.id], [link IN links | type(link)] LIMIT 1
RETURN size(links) AS length, cost, nodes, links
}
WITH {length: length, cost: cost, nodes: nodes, links: links} AS r2
RETURN collect([r2.length, r2.cost, [m3 IN coalesce(r2.nodes, []) | [CASE WHEN m3:Venue THEN 0 WHEN m3:Paper THEN 1 WHEN m3:Author THEN 2 WHEN m3:Method THEN 3 WHEN m3:Model THEN 4 WHEN m3:Topic THEN 5 WHEN m3:Dataset THEN 6 END, m3.id]]])[0] AS f1_0
}
RETURN collect([r1.unknownIds, r1.truncated, [m2 IN coalesce(r1.papers, []) | [m2.id, m2.title]], [m2 IN coalesce(r1.rows, []) | [m2.stating, [m3 IN [m2.concept] WHERE m3 IS NOT NULL | [CASE WHEN m3:Method THEN 0 WHEN m3:Model THEN 1 WHEN m3:Topic THEN 2 WHEN m3:Dataset THEN 3 END, m3.id]][0], [m3 IN coalesce(m2.cells, []) | [[m4 IN [m3.paper] WHERE m4 IS NOT NULL | [m4.id]][0], [m4 IN coalesce(m3.statements, []) | [type(m4), m4.confidence, m4.evidenceText]]]]]], [m2 IN coalesce(r1.shared, []) | [CASE WHEN m2:Method THEN 0 WHEN m2:Model THEN 1 WHEN m2:Topic THEN 2 WHEN m2:Dataset THEN 3 END, m2.name]], [m2 IN coalesce(r1.alone, []) | [[m3 IN [m2.paper] WHERE m3 IS NOT NULL | [m3.title]][0], [m3 IN coalesce(m2.concepts, []) | [CASE WHEN m3:Method THEN 0 WHEN m3:Model THEN 1 WHEN m3:Topic THEN 2 WHEN m3:Dataset THEN 3 END, m3.id]]]], [m2 IN coalesce(r1.meetings, []) | [m2.information, [m3 IN [m2.concept] WHERE m3 IS NOT NULL | [CASE WHEN m3:Method THEN 0 WHEN m3:Model THEN 1 WHEN m3:Topic THEN 2 WHEN m3:Dataset THEN 3 END, m3.id]][0], [m3 IN coalesce(m2.sides, []) | [[m4 IN [m3.paper] WHERE m4 IS NOT NULL | [m4.id]][0], [m4 IN coalesce(m3.concepts, []) | [CASE WHEN m4:Method THEN 0 WHEN m4:Model THEN 1 WHEN m4:Topic THEN 2 WHEN m4:Dataset THEN 3 END, m4.name]]]]]], f1_0])[0] AS f0_0
}
RETURN [f0_0] AS value, ambiguous;
