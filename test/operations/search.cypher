// $p0: "\"lantern\""
// $p1: null
// $p2: 4
CALL () {
CALL () {
CALL () {
  CALL db.index.fulltext.queryNodes('concept_text', $p0, {limit: 200}) YIELD node, score
  WITH collect({node: node, score: score}) AS hits, max(score) AS best
  UNWIND hits AS hit
  RETURN hit.node AS node, 1.2 * hit.score / best AS relevance
  UNION
  CALL db.index.fulltext.queryNodes('paper_text', $p0, {limit: 200}) YIELD node, score
  WITH collect({node: node, score: score}) AS hits, max(score) AS best
  UNWIND hits AS hit
  RETURN hit.node AS node, hit.score / best AS relevance
  UNION
  CALL db.index.fulltext.queryNodes('author_text', $p0, {limit: 200}) YIELD node, score
  WITH collect({node: node, score: score}) AS hits, max(score) AS best
  UNWIND hits AS hit
  RETURN hit.node AS node, 0.9 * hit.score / best AS relevance
}
WITH node, relevance
WHERE $p1 IS NULL OR any(label IN labels(node) WHERE toUpper(label) IN $p1)
RETURN node, round(relevance, 6) AS score
}
WITH node AS n1, {score: score} AS e1
RETURN collect([n1, e1]) AS f0_0
}
CALL (f0_0) {
UNWIND f0_0 AS kept
WITH kept[0] AS n1, kept[1] AS e1
WITH n1, e1 ORDER BY e1.score DESC, n1.id LIMIT $p2
RETURN collect([e1.score, n1.id, CASE WHEN n1:Venue THEN 0 WHEN n1:Paper THEN 1 WHEN n1:Author THEN 2 WHEN n1:Method THEN 3 WHEN n1:Model THEN 4 WHEN n1:Topic THEN 5 WHEN n1:Dataset THEN 6 END]) AS f0_1
}
RETURN [size(f0_0), f0_1] AS value;
