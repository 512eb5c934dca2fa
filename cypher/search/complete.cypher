// What goes on from what was typed: names of concepts, authors and titles that have every word, the last as a beginning. For
// every letter typed, so each index gives no more than a few; the more used come first by their tier, without being sorted here.
// Of no words nothing goes on.
UNWIND $prefix.words[..1] AS begun
CALL () {
  WITH 1 AS one WHERE $kinds.concepts
  CALL db.index.fulltext.queryNodes('alias_name', '+' + $prefix.names + $kinds.clause + $prefix.byTier, {limit: 40}) YIELD node AS name
  MATCH (name)<-[:CALLED]-(node)
  WITH node, max(CASE
    WHEN name.compact IN $prefix.whole THEN 0.7
    WHEN any(key IN $prefix.keys WHERE name.key STARTS WITH key) OR name.compact STARTS WITH $prefix.compact THEN 0.45
    ELSE 0.25
  END) AS nearness
  RETURN node, nearness + 0.3 * node.paperCount / (node.paperCount + 30) AS score
UNION ALL
  WITH 1 AS one WHERE $kinds.authors AND $prefix.enough
  CALL db.index.fulltext.queryNodes('author_name', '+' + $prefix.authors + $prefix.byTier, {limit: 20}) YIELD node
  RETURN node, CASE WHEN any(key IN $prefix.keys WHERE node.nameKey STARTS WITH key OR node.nameKey ENDS WITH (' ' + key)) THEN 0.4 ELSE 0.25 END
    + 0.2 * node.paperCount / (node.paperCount + 30) AS score
UNION ALL
  WITH 1 AS one WHERE $kinds.papers AND $prefix.enough
  CALL () {
    MATCH (node:Paper) WHERE node.titleKey STARTS WITH $prefix.title AND node.id IS NOT NULL
    RETURN node, 0.4 AS nearness LIMIT 20
    UNION ALL
    CALL db.index.fulltext.queryNodes('paper_title', $prefix.titles, {limit: 20}) YIELD node
    RETURN node, 0.2 AS nearness
  }
  WITH node, max(nearness) AS nearness
  RETURN node, nearness + 0.1 * size($prefix.title) / size(node.titleKey)
    + 0.05 * node.citationCount / (node.citationCount + 30) AS score
}
WITH node, score ORDER BY score DESC, node.id LIMIT $first
RETURN node, round(score, 6) AS score, CASE WHEN node.title IS NULL THEN [node.name] + coalesce(node.aliases, []) ELSE [node.title] END AS names,
  {words: $prefix.words, compact: $prefix.whole} AS sought
