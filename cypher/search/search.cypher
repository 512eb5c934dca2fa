// Papers, concepts and authors by their words, ranked together. Lucene's scores of different indexes do not compare, so it only
// finds: each index gives its best, and what is found is weighed anew, from 0 to 1, by how much of the query its name or title
// is. A title that is the query comes first (1), or a name (0.94, and up to 0.06 for how used it is); then names that begin
// with it, if they are used, and titles that have all of its words; then texts that have them, and last what is nearly it.
//
// Of no words nothing is found.
UNWIND $query.words[..1] AS asked
// First what has every word.
CALL () {
  WITH 1 AS one WHERE $kinds.concepts
  CALL db.index.fulltext.queryNodes('alias_name', '+' + $query.names + $kinds.clause + $query.byTier, {limit: 200}) YIELD node
  RETURN collect({node: node, has: true}) AS names
}
CALL () {
  WITH 1 AS one WHERE $kinds.concepts
  CALL db.index.fulltext.queryNodes('concept_description', $query.descriptions, {limit: 50}) YIELD node, score
  RETURN collect({node: node, score: score}) AS described
}
CALL () {
  WITH 1 AS one WHERE $kinds.papers
  CALL db.index.fulltext.queryNodes('paper_text', $query.papers, {limit: 200}) YIELD node, score
  RETURN collect({node: node, score: score, has: true}) AS papers
}
CALL () {
  WITH 1 AS one WHERE $kinds.authors
  CALL db.index.fulltext.queryNodes('author_name', '+' + $query.authors + $query.byTier, {limit: 100}) YIELD node
  RETURN collect({node: node, has: true}) AS authors
}
// Where that is little, what has some of the words, or a word that is nearly one that hardly any title has: to look for every
// word misspelt would cost ten times as much.
CALL (names, papers, authors) {
  WITH 1 AS one WHERE ($kinds.concepts AND size(names) < 5) OR ($kinds.papers AND size(papers) < 20) OR ($kinds.authors AND authors = [])
  UNWIND $query.each AS word
  CALL (word) {
    CALL db.index.fulltext.queryNodes('paper_title', word.title, {limit: 3}) YIELD node
    RETURN count(node) AS titles
  }
  RETURN reduce(query = '', one IN collect({word: word, titles: titles}) | query + CASE WHEN one.titles < 3 THEN one.word.titleNear ELSE '' END) AS titlesNear,
    reduce(query = '', one IN collect({word: word, titles: titles}) | query + CASE WHEN one.titles < 3 THEN one.word.nameNear ELSE one.word.name END) AS namesNear
}
CALL (names, namesNear) {
  WITH namesNear WHERE $kinds.concepts AND size(names) < 5
  CALL db.index.fulltext.queryNodes('alias_name', '+(' + $query.namesNear + namesNear + ')' + $kinds.clause + $query.byTier, {limit: 50}) YIELD node
  RETURN collect({node: node, has: false}) AS nearNames
}
CALL (papers, titlesNear) {
  WITH titlesNear WHERE $kinds.papers AND size(papers) < 20
  CALL (titlesNear) {
    CALL db.index.fulltext.queryNodes('paper_text', $query.papersNear, {limit: 100}) YIELD node, score
    RETURN node, score
    UNION ALL
    WITH titlesNear WHERE titlesNear <> ''
    CALL db.index.fulltext.queryNodes('paper_title', titlesNear, {limit: 100}) YIELD node
    RETURN node, 0.0 AS score
  }
  RETURN collect({node: node, score: score, has: false}) AS nearPapers
}
CALL (authors) {
  WITH authors WHERE $kinds.authors AND authors = [] AND $query.authorsNear IS NOT NULL
  CALL db.index.fulltext.queryNodes('author_name', '+' + $query.authorsNear + $query.byTier, {limit: 20}) YIELD node
  RETURN collect({node: node, has: false}) AS nearAuthors
}
// An index had more than was taken: nobody knows how many there are.
WITH *, size(names) = 200 OR size(nearNames) = 50 OR size(described) = 50 OR size(papers) = 200 OR size(nearPapers) >= 100
  OR size(authors) = 100 OR size(nearAuthors) = 20 AS full
CALL (names, nearNames, described, papers, nearPapers, authors, nearAuthors) {
  UNWIND names + nearNames AS hit
  WITH hit.node AS name, hit.has AS has, '^' + hit.node.compact + '$' AS compact
  WITH name, CASE
    WHEN name.key IN $query.keys THEN [0.94, 0.06]
    WHEN name.compact IN $query.compact THEN [0.92, 0.06]
    WHEN has AND name.key STARTS WITH ($query.key + ' ') THEN [0.6 + 0.1 * size($query.key) / size(name.key), 0.22]
    WHEN has THEN [0.45 + 0.2 * size($query.words) / size(split(name.key, ' ')), 0.15]
    WHEN (' ' + $query.key + ' ') CONTAINS (' ' + name.key + ' ') THEN [0.5 + 0.3 * size(name.key) / size($query.key), 0.1]
    ELSE [0.8 * (2.0 * size([pair IN $query.pairs WHERE compact CONTAINS pair]) / (size($query.pairs) + size(compact) - 1)) ^ 2, 0.06]
  END AS nearness
  WHERE nearness[0] >= 0.25
  MATCH (name)<-[:CALLED]-(node)
  RETURN node, nearness[0] + nearness[1] * node.paperCount / (node.paperCount + 20) AS relevance
UNION ALL
  WITH described, reduce(best = 0.001, hit IN described | CASE WHEN hit.score > best THEN hit.score ELSE best END) AS best
  UNWIND described AS hit
  WITH hit.node AS node, 0.25 + 0.15 * hit.score / best AS relevance
  WHERE $kinds.only = [] OR node.kind IN $kinds.only
  RETURN node, relevance
UNION ALL
  WITH papers + nearPapers AS hits
  WITH hits, reduce(best = 0.001, hit IN hits | CASE WHEN hit.score > best THEN hit.score ELSE best END) AS best
  UNWIND hits AS hit
  WITH hit.node AS node, max(hit.score / best) AS text, max(hit.has) AS has
  WITH node, text, has, ' ' + node.titleKey + ' ' AS title
  WITH node, text, has, title, 1.0 * size([part IN $query.triples WHERE title CONTAINS part]) / size($query.triples) AS share
  RETURN node, CASE
    WHEN node.titleKey = $query.title THEN 1.0
    ELSE 0.5 * share ^ 2 + 0.2 * text + CASE WHEN has THEN 0.05 ELSE 0.0 END + CASE WHEN title CONTAINS (' ' + $query.title + ' ') THEN 0.05 ELSE 0.0 END
  END AS relevance
UNION ALL
  UNWIND authors + nearAuthors AS hit
  WITH hit.node AS node, hit.has AS has, '^' + replace(hit.node.nameKey, ' ', '') + '$' AS compact
  RETURN node, 0.05 * node.paperCount / (node.paperCount + 10) + CASE
    WHEN node.nameKey IN $query.keys THEN 0.93
    WHEN has AND node.nameKey ENDS WITH (' ' + $query.key) THEN 0.82
    WHEN has THEN 0.35 + 0.3 * size($query.words) / size(split(node.nameKey, ' '))
    ELSE 0.8 * (2.0 * size([pair IN $query.pairs WHERE compact CONTAINS pair]) / (size($query.pairs) + size(compact) - 1)) ^ 2
  END AS relevance
}
WITH node, max(relevance) AS relevance, full
RETURN node, round(relevance, 6) AS score, full, {words: $query.words, compact: $query.compact} AS sought
ORDER BY score DESC, node.id LIMIT 200
