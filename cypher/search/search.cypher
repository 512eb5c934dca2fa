// Full text over papers, concepts and authors, ranked together. Scores of different indexes are brought to one scale by
// the best of each; a concept that has the words in its name comes before papers that mention them.
CALL () {
  CALL db.index.fulltext.queryNodes('concept_text', $query, {limit: 200}) YIELD node, score
  WITH collect({node: node, score: score}) AS hits, max(score) AS best
  UNWIND hits AS hit
  RETURN hit.node AS node, 1.2 * hit.score / best AS relevance
  UNION
  CALL db.index.fulltext.queryNodes('paper_text', $query, {limit: 200}) YIELD node, score
  WITH collect({node: node, score: score}) AS hits, max(score) AS best
  UNWIND hits AS hit
  RETURN hit.node AS node, hit.score / best AS relevance
  UNION
  CALL db.index.fulltext.queryNodes('author_text', $query, {limit: 200}) YIELD node, score
  WITH collect({node: node, score: score}) AS hits, max(score) AS best
  UNWIND hits AS hit
  RETURN hit.node AS node, 0.9 * hit.score / best AS relevance
}
WITH node, relevance
WHERE $kinds IS NULL OR any(label IN labels(node) WHERE toUpper(label) IN $kinds)
RETURN node, round(relevance, 6) AS score
