// $p0: {"key":"early exits of a network","keys":["early exits of a network"],"compact":["earlyexitsofanetwork","earlyexitsnetwork"],"title":"early exits of a network","words":["early","exits","network"],"pairs":["^e","ea","ar","rl","ly","ye","ex","xi","it","ts","so","of","fa","an","ne","et","tw","wo","or","rk","k$"],"triples":[" ea","ear","arl","rly"," ex","exi","xit"," ne","net","etw","two","wor","ork"],"wholeNames":"(compact:earlyexitsofanetwork^20 compact:earlyexitsnetwork^20)","someWords":" key:early~1 key:exits~1 key:network~2","names":"(compact:earlyexitsofanetwork^20 compact:earlyexitsnetwork^20 (+(key:early^2 key:earlies^2 key:earlys^2) +(key:exits^2 key:exit^2) +(key:network^2 key:networks^2 key:network*)))","namesNear":"compact:earlyexitsofanetwork~2^4","descriptions":"(+(description:early^1 description:earlies^1 description:earlys^1) +(description:exits^1 description:exit^1) +(description:network^1 description:networks^1))","papers":"(+(title:early^3 title:earlies^3 title:earlys^3 summary:early^1 summary:earlies^1 summary:earlys^1 abstract:early^1 abstract:earlies^1 abstract:earlys^1) +(title:exits^3 title:exit^3 summary:exits^1 summary:exit^1 abstract:exits^1 abstract:exit^1) +(title:network^3 title:networks^3 summary:network^1 summary:networks^1 abstract:network^1 abstract:networks^1))","papersNear":"((title:early^3 title:earlies^3 title:earlys^3 summary:early^1 summary:earlies^1 summary:earlys^1 abstract:early^1 abstract:earlies^1 abstract:earlys^1) (title:exits^3 title:exit^3 summary:exits^1 summary:exit^1 abstract:exits^1 abstract:exit^1) (title:network^3 title:networks^3 summary:network^1 summary:networks^1 abstract:network^1 abstract:networks^1))","authors":"(+(nameKey:early^2 nameKey:earlies^2 nameKey:earlys^2) +(nameKey:exits^2 nameKey:exit^2) +(nameKey:of^2) +(nameKey:a^2) +(nameKey:network^2 nameKey:networks^2 nameKey:network*))","authorsNear":null,"each":[{"title":"(titleKey:early^1 titleKey:earlies^1 titleKey:earlys^1)","titleNear":" titleKey:early~1","name":" (key:early^1 key:earlies^1 key:earlys^1)","nameNear":" key:early~1"},{"title":"(titleKey:exits^1 titleKey:exit^1)","titleNear":" titleKey:exits~1","name":" (key:exits^1 key:exit^1)","nameNear":" key:exits~1"},{"title":"(titleKey:network^1 titleKey:networks^1)","titleNear":" titleKey:network~2","name":" (key:network^1 key:networks^1)","nameNear":" key:network~2"}],"byTier":" tier:1 tier:2 tier:3 tier:4 tier:5 tier:6 tier:7 tier:8 tier:9 tier:10 tier:11 tier:12 tier:13 tier:14 tier:15 tier:16 tier:17 tier:18 tier:19 tier:20 tier:21 tier:22 tier:23 tier:24"}
// $p1: {"papers":true,"authors":true,"concepts":true,"only":[],"clause":""}
// $p2: 5
CALL () {
CALL () {
UNWIND $p0.words[..1] AS asked
CALL () {
  WITH 1 AS one WHERE $p1.concepts
  CALL db.index.fulltext.queryNodes('alias_name', '+' + $p0.names + $p1.clause + $p0.byTier, {limit: 200}) YIELD node
  RETURN collect({node: node, has: true}) AS names
}
CALL () {
  WITH 1 AS one WHERE $p1.concepts
  CALL db.index.fulltext.queryNodes('concept_description', $p0.descriptions, {limit: 50}) YIELD node, score
  RETURN collect({node: node, score: score}) AS described
}
CALL () {
  WITH 1 AS one WHERE $p1.papers
  CALL db.index.fulltext.queryNodes('paper_text', $p0.papers, {limit: 200}) YIELD node, score
  RETURN collect({node: node, score: score, has: true}) AS papers
}
CALL () {
  WITH 1 AS one WHERE $p1.authors
  CALL db.index.fulltext.queryNodes('author_name', '+' + $p0.authors + $p0.byTier, {limit: 100}) YIELD node
  RETURN collect({node: node, has: true}) AS authors
}
CALL (names, papers, authors) {
  WITH 1 AS one WHERE ($p1.concepts AND size(names) < 5) OR ($p1.papers AND size(papers) < 20) OR ($p1.authors AND authors = [])
  UNWIND $p0.each AS word
  CALL (word) {
    CALL db.index.fulltext.queryNodes('paper_title', word.title, {limit: 3}) YIELD node
    RETURN count(node) AS titles
  }
  RETURN reduce(query = '', one IN collect({word: word, titles: titles}) | query + CASE WHEN one.titles < 3 THEN one.word.titleNear ELSE '' END) AS titlesNear,
    reduce(query = '', one IN collect({word: word, titles: titles}) | query + CASE WHEN one.titles < 3 THEN one.word.nameNear ELSE one.word.name END) AS namesNear
}
CALL (names, namesNear) {
  WITH namesNear WHERE $p1.concepts AND size(names) < 5
  CALL db.index.fulltext.queryNodes('alias_name', '+(' + $p0.namesNear + namesNear + ')' + $p1.clause + $p0.byTier, {limit: 50}) YIELD node
  RETURN collect({node: node, has: false}) AS nearNames
}
CALL (papers, titlesNear) {
  WITH titlesNear WHERE $p1.papers AND size(papers) < 20
  CALL (titlesNear) {
    CALL db.index.fulltext.queryNodes('paper_text', $p0.papersNear, {limit: 100}) YIELD node, score
    RETURN node, score
    UNION ALL
    WITH titlesNear WHERE titlesNear <> ''
    CALL db.index.fulltext.queryNodes('paper_title', titlesNear, {limit: 100}) YIELD node
    RETURN node, 0.0 AS score
  }
  RETURN collect({node: node, score: score, has: false}) AS nearPapers
}
CALL (authors) {
  WITH authors WHERE $p1.authors AND authors = [] AND $p0.authorsNear IS NOT NULL
  CALL db.index.fulltext.queryNodes('author_name', '+' + $p0.authorsNear + $p0.byTier, {limit: 20}) YIELD node
  RETURN collect({node: node, has: false}) AS nearAuthors
}
WITH *, size(names) = 200 OR size(nearNames) = 50 OR size(described) = 50 OR size(papers) = 200 OR size(nearPapers) >= 100
  OR size(authors) = 100 OR size(nearAuthors) = 20 AS full
CALL (names, nearNames, described, papers, nearPapers, authors, nearAuthors) {
  UNWIND names + nearNames AS hit
  WITH hit.node AS name, hit.has AS has, '^' + hit.node.compact + '$' AS compact
  WITH name, CASE
    WHEN name.key IN $p0.keys THEN [0.94, 0.06]
    WHEN name.compact IN $p0.compact THEN [0.92, 0.06]
    WHEN has AND name.key STARTS WITH ($p0.key + ' ') THEN [0.6 + 0.1 * size($p0.key) / size(name.key), 0.22]
    WHEN has THEN [0.45 + 0.2 * size($p0.words) / size(split(name.key, ' ')), 0.15]
    WHEN (' ' + $p0.key + ' ') CONTAINS (' ' + name.key + ' ') THEN [0.5 + 0.3 * size(name.key) / size($p0.key), 0.1]
    ELSE [0.8 * (2.0 * size([pair IN $p0.pairs WHERE compact CONTAINS pair]) / (size($p0.pairs) + size(compact) - 1)) ^ 2, 0.06]
  END AS nearness
  WHERE nearness[0] >= 0.25
  MATCH (name)<-[:CALLED]-(node)
  RETURN node, nearness[0] + nearness[1] * node.paperCount / (node.paperCount + 20) AS relevance
UNION ALL
  WITH described, reduce(best = 0.001, hit IN described | CASE WHEN hit.score > best THEN hit.score ELSE best END) AS best
  UNWIND described AS hit
  WITH hit.node AS node, 0.25 + 0.15 * hit.score / best AS relevance
  WHERE $p1.only = [] OR node.kind IN $p1.only
  RETURN node, relevance
UNION ALL
  WITH papers + nearPapers AS hits
  WITH hits, reduce(best = 0.001, hit IN hits | CASE WHEN hit.score > best THEN hit.score ELSE best END) AS best
  UNWIND hits AS hit
  WITH hit.node AS node, max(hit.score / best) AS text, max(hit.has) AS has
  WITH node, text, has, ' ' + node.titleKey + ' ' AS title
  WITH node, text, has, title, 1.0 * size([part IN $p0.triples WHERE title CONTAINS part]) / size($p0.triples) AS share
  RETURN node, CASE
    WHEN node.titleKey = $p0.title THEN 1.0
    ELSE 0.5 * share ^ 2 + 0.2 * text + CASE WHEN has THEN 0.05 ELSE 0.0 END + CASE WHEN title CONTAINS (' ' + $p0.title + ' ') THEN 0.05 ELSE 0.0 END
  END AS relevance
UNION ALL
  UNWIND authors + nearAuthors AS hit
  WITH hit.node AS node, hit.has AS has, '^' + replace(hit.node.nameKey, ' ', '') + '$' AS compact
  RETURN node, 0.05 * node.paperCount / (node.paperCount + 10) + CASE
    WHEN node.nameKey IN $p0.keys THEN 0.93
    WHEN has AND node.nameKey ENDS WITH (' ' + $p0.key) THEN 0.82
    WHEN has THEN 0.35 + 0.3 * size($p0.words) / size(split(node.nameKey, ' '))
    ELSE 0.8 * (2.0 * size([pair IN $p0.pairs WHERE compact CONTAINS pair]) / (size($p0.pairs) + size(compact) - 1)) ^ 2
  END AS relevance
}
WITH node, max(relevance) AS relevance, full
RETURN node, round(relevance, 6) AS score, full, {words: $p0.words, compact: $p0.compact} AS sought
ORDER BY score DESC, node.id LIMIT 200
}
WITH node AS n1, {score: score, full: full, node: node, sought: sought} AS e1
WITH n1, e1 ORDER BY e1.score DESC, n1.id LIMIT $p2
RETURN collect([e1.sought, e1.node.name, e1.node.aliases, e1.node.description, e1.node.title, e1.node.abstract, e1.node.summary, CASE WHEN n1:Venue THEN 0 WHEN n1:Paper THEN 1 WHEN n1:Author THEN 2 WHEN n1:Method THEN 3 WHEN n1:Model THEN 4 WHEN n1:Topic THEN 5 WHEN n1:Dataset THEN 6 END, n1.id]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: {"key":"lantren","keys":["lantren"],"compact":["lantren"],"title":"lantren","words":["lantren"],"pairs":["^l","la","an","nt","tr","re","en","n$"],"triples":[" la","lan","ant","ntr","tre","ren"],"wholeNames":"(compact:lantren^20)","someWords":" key:lantren~2","names":"(compact:lantren^20 (+(key:lantren^2 key:lantrens^2 key:lantren*)))","namesNear":"compact:lantren~2^4","descriptions":"(+(description:lantren^1 description:lantrens^1))","papers":"(+(title:lantren^3 title:lantrens^3 summary:lantren^1 summary:lantrens^1 abstract:lantren^1 abstract:lantrens^1))","papersNear":"((title:lantren^3 title:lantrens^3 summary:lantren^1 summary:lantrens^1 abstract:lantren^1 abstract:lantrens^1))","authors":"(+(nameKey:lantren^2 nameKey:lantrens^2 nameKey:lantren*))","authorsNear":"(+((nameKey:lantren^2 nameKey:lantrens^2) nameKey:lantren~2))","each":[{"title":"(titleKey:lantren^1 titleKey:lantrens^1)","titleNear":" titleKey:lantren~2","name":" (key:lantren^1 key:lantrens^1)","nameNear":" key:lantren~2"}],"byTier":" tier:1 tier:2 tier:3 tier:4 tier:5 tier:6 tier:7 tier:8 tier:9 tier:10 tier:11 tier:12 tier:13 tier:14 tier:15 tier:16 tier:17 tier:18 tier:19 tier:20 tier:21 tier:22 tier:23 tier:24"}
// $p1: {"papers":false,"authors":false,"concepts":true,"only":["MODEL","DATASET"],"clause":" +kind:(MODEL DATASET)^0"}
// $p2: 3
CALL () {
CALL () {
UNWIND $p0.words[..1] AS asked
CALL () {
  WITH 1 AS one WHERE $p1.concepts
  CALL db.index.fulltext.queryNodes('alias_name', '+' + $p0.names + $p1.clause + $p0.byTier, {limit: 200}) YIELD node
  RETURN collect({node: node, has: true}) AS names
}
CALL () {
  WITH 1 AS one WHERE $p1.concepts
  CALL db.index.fulltext.queryNodes('concept_description', $p0.descriptions, {limit: 50}) YIELD node, score
  RETURN collect({node: node, score: score}) AS described
}
CALL () {
  WITH 1 AS one WHERE $p1.papers
  CALL db.index.fulltext.queryNodes('paper_text', $p0.papers, {limit: 200}) YIELD node, score
  RETURN collect({node: node, score: score, has: true}) AS papers
}
CALL () {
  WITH 1 AS one WHERE $p1.authors
  CALL db.index.fulltext.queryNodes('author_name', '+' + $p0.authors + $p0.byTier, {limit: 100}) YIELD node
  RETURN collect({node: node, has: true}) AS authors
}
CALL (names, papers, authors) {
  WITH 1 AS one WHERE ($p1.concepts AND size(names) < 5) OR ($p1.papers AND size(papers) < 20) OR ($p1.authors AND authors = [])
  UNWIND $p0.each AS word
  CALL (word) {
    CALL db.index.fulltext.queryNodes('paper_title', word.title, {limit: 3}) YIELD node
    RETURN count(node) AS titles
  }
  RETURN reduce(query = '', one IN collect({word: word, titles: titles}) | query + CASE WHEN one.titles < 3 THEN one.word.titleNear ELSE '' END) AS titlesNear,
    reduce(query = '', one IN collect({word: word, titles: titles}) | query + CASE WHEN one.titles < 3 THEN one.word.nameNear ELSE one.word.name END) AS namesNear
}
CALL (names, namesNear) {
  WITH namesNear WHERE $p1.concepts AND size(names) < 5
  CALL db.index.fulltext.queryNodes('alias_name', '+(' + $p0.namesNear + namesNear + ')' + $p1.clause + $p0.byTier, {limit: 50}) YIELD node
  RETURN collect({node: node, has: false}) AS nearNames
}
CALL (papers, titlesNear) {
  WITH titlesNear WHERE $p1.papers AND size(papers) < 20
  CALL (titlesNear) {
    CALL db.index.fulltext.queryNodes('paper_text', $p0.papersNear, {limit: 100}) YIELD node, score
    RETURN node, score
    UNION ALL
    WITH titlesNear WHERE titlesNear <> ''
    CALL db.index.fulltext.queryNodes('paper_title', titlesNear, {limit: 100}) YIELD node
    RETURN node, 0.0 AS score
  }
  RETURN collect({node: node, score: score, has: false}) AS nearPapers
}
CALL (authors) {
  WITH authors WHERE $p1.authors AND authors = [] AND $p0.authorsNear IS NOT NULL
  CALL db.index.fulltext.queryNodes('author_name', '+' + $p0.authorsNear + $p0.byTier, {limit: 20}) YIELD node
  RETURN collect({node: node, has: false}) AS nearAuthors
}
WITH *, size(names) = 200 OR size(nearNames) = 50 OR size(described) = 50 OR size(papers) = 200 OR size(nearPapers) >= 100
  OR size(authors) = 100 OR size(nearAuthors) = 20 AS full
CALL (names, nearNames, described, papers, nearPapers, authors, nearAuthors) {
  UNWIND names + nearNames AS hit
  WITH hit.node AS name, hit.has AS has, '^' + hit.node.compact + '$' AS compact
  WITH name, CASE
    WHEN name.key IN $p0.keys THEN [0.94, 0.06]
    WHEN name.compact IN $p0.compact THEN [0.92, 0.06]
    WHEN has AND name.key STARTS WITH ($p0.key + ' ') THEN [0.6 + 0.1 * size($p0.key) / size(name.key), 0.22]
    WHEN has THEN [0.45 + 0.2 * size($p0.words) / size(split(name.key, ' ')), 0.15]
    WHEN (' ' + $p0.key + ' ') CONTAINS (' ' + name.key + ' ') THEN [0.5 + 0.3 * size(name.key) / size($p0.key), 0.1]
    ELSE [0.8 * (2.0 * size([pair IN $p0.pairs WHERE compact CONTAINS pair]) / (size($p0.pairs) + size(compact) - 1)) ^ 2, 0.06]
  END AS nearness
  WHERE nearness[0] >= 0.25
  MATCH (name)<-[:CALLED]-(node)
  RETURN node, nearness[0] + nearness[1] * node.paperCount / (node.paperCount + 20) AS relevance
UNION ALL
  WITH described, reduce(best = 0.001, hit IN described | CASE WHEN hit.score > best THEN hit.score ELSE best END) AS best
  UNWIND described AS hit
  WITH hit.node AS node, 0.25 + 0.15 * hit.score / best AS relevance
  WHERE $p1.only = [] OR node.kind IN $p1.only
  RETURN node, relevance
UNION ALL
  WITH papers + nearPapers AS hits
  WITH hits, reduce(best = 0.001, hit IN hits | CASE WHEN hit.score > best THEN hit.score ELSE best END) AS best
  UNWIND hits AS hit
  WITH hit.node AS node, max(hit.score / best) AS text, max(hit.has) AS has
  WITH node, text, has, ' ' + node.titleKey + ' ' AS title
  WITH node, text, has, title, 1.0 * size([part IN $p0.triples WHERE title CONTAINS part]) / size($p0.triples) AS share
  RETURN node, CASE
    WHEN node.titleKey = $p0.title THEN 1.0
    ELSE 0.5 * share ^ 2 + 0.2 * text + CASE WHEN has THEN 0.05 ELSE 0.0 END + CASE WHEN title CONTAINS (' ' + $p0.title + ' ') THEN 0.05 ELSE 0.0 END
  END AS relevance
UNION ALL
  UNWIND authors + nearAuthors AS hit
  WITH hit.node AS node, hit.has AS has, '^' + replace(hit.node.nameKey, ' ', '') + '$' AS compact
  RETURN node, 0.05 * node.paperCount / (node.paperCount + 10) + CASE
    WHEN node.nameKey IN $p0.keys THEN 0.93
    WHEN has AND node.nameKey ENDS WITH (' ' + $p0.key) THEN 0.82
    WHEN has THEN 0.35 + 0.3 * size($p0.words) / size(split(node.nameKey, ' '))
    ELSE 0.8 * (2.0 * size([pair IN $p0.pairs WHERE compact CONTAINS pair]) / (size($p0.pairs) + size(compact) - 1)) ^ 2
  END AS relevance
}
WITH node, max(relevance) AS relevance, full
RETURN node, round(relevance, 6) AS score, full, {words: $p0.words, compact: $p0.compact} AS sought
ORDER BY score DESC, node.id LIMIT 200
}
WITH node AS n1, {score: score, full: full, node: node, sought: sought} AS e1
WITH n1, e1 ORDER BY e1.score DESC, n1.id LIMIT $p2
RETURN collect([e1.score, e1.sought, e1.node.name, e1.node.aliases, e1.node.description, e1.node.title, e1.node.abstract, e1.node.summary]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: {"key":"talk","keys":["talk","talks"],"compact":["talk","talks"],"title":"talks","words":["talks"],"pairs":["^t","ta","al","lk","k$"],"triples":[" ta","tal","alk"],"wholeNames":"(compact:talk^20 compact:talks^20)","someWords":" key:talks~1","names":"(compact:talk^20 compact:talks^20 (+(key:talks^2 key:talk^2 key:talks*)))","namesNear":"compact:talk~1^4","descriptions":"(+(description:talks^1 description:talk^1))","papers":"(+(title:talks^3 title:talk^3 summary:talks^1 summary:talk^1 abstract:talks^1 abstract:talk^1))","papersNear":"((title:talks^3 title:talk^3 summary:talks^1 summary:talk^1 abstract:talks^1 abstract:talk^1))","authors":"(+(nameKey:talks^2 nameKey:talk^2 nameKey:talks*))","authorsNear":"(+((nameKey:talks^2 nameKey:talk^2) nameKey:talks~1))","each":[{"title":"(titleKey:talks^1 titleKey:talk^1)","titleNear":" titleKey:talks~1","name":" (key:talks^1 key:talk^1)","nameNear":" key:talks~1"}],"byTier":" tier:1 tier:2 tier:3 tier:4 tier:5 tier:6 tier:7 tier:8 tier:9 tier:10 tier:11 tier:12 tier:13 tier:14 tier:15 tier:16 tier:17 tier:18 tier:19 tier:20 tier:21 tier:22 tier:23 tier:24"}
// $p1: {"papers":true,"authors":true,"concepts":true,"only":[],"clause":""}
// $p2: 4
CALL () {
CALL () {
UNWIND $p0.words[..1] AS asked
CALL () {
  WITH 1 AS one WHERE $p1.concepts
  CALL db.index.fulltext.queryNodes('alias_name', '+' + $p0.names + $p1.clause + $p0.byTier, {limit: 200}) YIELD node
  RETURN collect({node: node, has: true}) AS names
}
CALL () {
  WITH 1 AS one WHERE $p1.concepts
  CALL db.index.fulltext.queryNodes('concept_description', $p0.descriptions, {limit: 50}) YIELD node, score
  RETURN collect({node: node, score: score}) AS described
}
CALL () {
  WITH 1 AS one WHERE $p1.papers
  CALL db.index.fulltext.queryNodes('paper_text', $p0.papers, {limit: 200}) YIELD node, score
  RETURN collect({node: node, score: score, has: true}) AS papers
}
CALL () {
  WITH 1 AS one WHERE $p1.authors
  CALL db.index.fulltext.queryNodes('author_name', '+' + $p0.authors + $p0.byTier, {limit: 100}) YIELD node
  RETURN collect({node: node, has: true}) AS authors
}
CALL (names, papers, authors) {
  WITH 1 AS one WHERE ($p1.concepts AND size(names) < 5) OR ($p1.papers AND size(papers) < 20) OR ($p1.authors AND authors = [])
  UNWIND $p0.each AS word
  CALL (word) {
    CALL db.index.fulltext.queryNodes('paper_title', word.title, {limit: 3}) YIELD node
    RETURN count(node) AS titles
  }
  RETURN reduce(query = '', one IN collect({word: word, titles: titles}) | query + CASE WHEN one.titles < 3 THEN one.word.titleNear ELSE '' END) AS titlesNear,
    reduce(query = '', one IN collect({word: word, titles: titles}) | query + CASE WHEN one.titles < 3 THEN one.word.nameNear ELSE one.word.name END) AS namesNear
}
CALL (names, namesNear) {
  WITH namesNear WHERE $p1.concepts AND size(names) < 5
  CALL db.index.fulltext.queryNodes('alias_name', '+(' + $p0.namesNear + namesNear + ')' + $p1.clause + $p0.byTier, {limit: 50}) YIELD node
  RETURN collect({node: node, has: false}) AS nearNames
}
CALL (papers, titlesNear) {
  WITH titlesNear WHERE $p1.papers AND size(papers) < 20
  CALL (titlesNear) {
    CALL db.index.fulltext.queryNodes('paper_text', $p0.papersNear, {limit: 100}) YIELD node, score
    RETURN node, score
    UNION ALL
    WITH titlesNear WHERE titlesNear <> ''
    CALL db.index.fulltext.queryNodes('paper_title', titlesNear, {limit: 100}) YIELD node
    RETURN node, 0.0 AS score
  }
  RETURN collect({node: node, score: score, has: false}) AS nearPapers
}
CALL (authors) {
  WITH authors WHERE $p1.authors AND authors = [] AND $p0.authorsNear IS NOT NULL
  CALL db.index.fulltext.queryNodes('author_name', '+' + $p0.authorsNear + $p0.byTier, {limit: 20}) YIELD node
  RETURN collect({node: node, has: false}) AS nearAuthors
}
WITH *, size(names) = 200 OR size(nearNames) = 50 OR size(described) = 50 OR size(papers) = 200 OR size(nearPapers) >= 100
  OR size(authors) = 100 OR size(nearAuthors) = 20 AS full
CALL (names, nearNames, described, papers, nearPapers, authors, nearAuthors) {
  UNWIND names + nearNames AS hit
  WITH hit.node AS name, hit.has AS has, '^' + hit.node.compact + '$' AS compact
  WITH name, CASE
    WHEN name.key IN $p0.keys THEN [0.94, 0.06]
    WHEN name.compact IN $p0.compact THEN [0.92, 0.06]
    WHEN has AND name.key STARTS WITH ($p0.key + ' ') THEN [0.6 + 0.1 * size($p0.key) / size(name.key), 0.22]
    WHEN has THEN [0.45 + 0.2 * size($p0.words) / size(split(name.key, ' ')), 0.15]
    WHEN (' ' + $p0.key + ' ') CONTAINS (' ' + name.key + ' ') THEN [0.5 + 0.3 * size(name.key) / size($p0.key), 0.1]
    ELSE [0.8 * (2.0 * size([pair IN $p0.pairs WHERE compact CONTAINS pair]) / (size($p0.pairs) + size(compact) - 1)) ^ 2, 0.06]
  END AS nearness
  WHERE nearness[0] >= 0.25
  MATCH (name)<-[:CALLED]-(node)
  RETURN node, nearness[0] + nearness[1] * node.paperCount / (node.paperCount + 20) AS relevance
UNION ALL
  WITH described, reduce(best = 0.001, hit IN described | CASE WHEN hit.score > best THEN hit.score ELSE best END) AS best
  UNWIND described AS hit
  WITH hit.node AS node, 0.25 + 0.15 * hit.score / best AS relevance
  WHERE $p1.only = [] OR node.kind IN $p1.only
  RETURN node, relevance
UNION ALL
  WITH papers + nearPapers AS hits
  WITH hits, reduce(best = 0.001, hit IN hits | CASE WHEN hit.score > best THEN hit.score ELSE best END) AS best
  UNWIND hits AS hit
  WITH hit.node AS node, max(hit.score / best) AS text, max(hit.has) AS has
  WITH node, text, has, ' ' + node.titleKey + ' ' AS title
  WITH node, text, has, title, 1.0 * size([part IN $p0.triples WHERE title CONTAINS part]) / size($p0.triples) AS share
  RETURN node, CASE
    WHEN node.titleKey = $p0.title THEN 1.0
    ELSE 0.5 * share ^ 2 + 0.2 * text + CASE WHEN has THEN 0.05 ELSE 0.0 END + CASE WHEN title CONTAINS (' ' + $p0.title + ' ') THEN 0.05 ELSE 0.0 END
  END AS relevance
UNION ALL
  UNWIND authors + nearAuthors AS hit
  WITH hit.node AS node, hit.has AS has, '^' + replace(hit.node.nameKey, ' ', '') + '$' AS compact
  RETURN node, 0.05 * node.paperCount / (node.paperCount + 10) + CASE
    WHEN node.nameKey IN $p0.keys THEN 0.93
    WHEN has AND node.nameKey ENDS WITH (' ' + $p0.key) THEN 0.82
    WHEN has THEN 0.35 + 0.3 * size($p0.words) / size(split(node.nameKey, ' '))
    ELSE 0.8 * (2.0 * size([pair IN $p0.pairs WHERE compact CONTAINS pair]) / (size($p0.pairs) + size(compact) - 1)) ^ 2
  END AS relevance
}
WITH node, max(relevance) AS relevance, full
RETURN node, round(relevance, 6) AS score, full, {words: $p0.words, compact: $p0.compact} AS sought
ORDER BY score DESC, node.id LIMIT 200
}
WITH node AS n1, {score: score, full: full, node: node, sought: sought} AS e1
WITH n1, e1 ORDER BY e1.score DESC, n1.id LIMIT $p2
RETURN collect([e1.sought, e1.node.name, e1.node.aliases, e1.node.description, e1.node.title, e1.node.abstract, e1.node.summary]) AS f0_0
}
RETURN [f0_0] AS value;
