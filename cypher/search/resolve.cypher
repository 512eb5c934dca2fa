// The concepts that a text may be a name of. To the letter a name is sure; folded it is nearly so, without its spaces a little
// less, and misspelt as much as it is alike. Of those alike the more used comes first.
// Of no words nothing is found.
UNWIND $text.words[..1] AS asked
CALL () {
  WITH 1 AS one WHERE $kinds.concepts
  CALL db.index.fulltext.queryNodes('alias_name', '+' + $text.wholeNames + $kinds.clause + $text.byTier, {limit: 50}) YIELD node
  RETURN collect(node) AS exact
}
CALL (exact) {
  WITH exact WHERE $kinds.concepts AND exact = []
  CALL db.index.fulltext.queryNodes('alias_name', '+(' + $text.namesNear + $text.someWords + ')' + $kinds.clause + $text.byTier, {limit: 50}) YIELD node
  RETURN collect(node) AS near
}
UNWIND exact + near AS name
MATCH (name)<-[:CALLED]-(concept)
WITH concept, name, '^' + name.compact + '$' AS compact, concept.paperCount / (concept.paperCount + 20.0) AS used
WITH concept, used, max(CASE
  WHEN name.key IN $text.keys AND concept.name = $text.text THEN 0.95
  WHEN name.key IN $text.keys AND $text.text IN concept.aliases THEN 0.92
  WHEN name.key IN $text.keys THEN 0.85
  WHEN name.compact IN $text.compact THEN 0.78
  WHEN name.key STARTS WITH ($text.key + ' ') THEN 0.4 + 0.1 * size($text.key) / size(name.key) + 0.15 * used
  ELSE 0.7 * (2.0 * size([pair IN $text.pairs WHERE compact CONTAINS pair]) / (size($text.pairs) + size(compact) - 1)) ^ 2
END) AS nearness
WHERE nearness >= 0.2
WITH concept, nearness >= 0.78 AS whole, round(nearness + 0.05 * used, 6) AS score
ORDER BY score DESC, concept.id LIMIT $first
RETURN concept, score, [concept.name] + concept.aliases AS names, {text: $text.text, words: $text.words, compact: $text.compact, whole: whole} AS sought
