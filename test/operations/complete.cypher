// $p0: {"key":"lant","compact":"lant","title":"lant","keys":["lant"],"whole":["lant"],"words":["lant"],"names":"(compact:lant^9 compact:lant*^4 (+(key:lant* key:lant)))","titles":"(+(titleKey:lant* titleKey:lant))","authors":"(+(nameKey:lant* nameKey:lant))","enough":true,"byTier":" tier:1 tier:2 tier:3 tier:4 tier:5 tier:6 tier:7 tier:8 tier:9 tier:10 tier:11 tier:12 tier:13 tier:14 tier:15 tier:16 tier:17 tier:18 tier:19 tier:20 tier:21 tier:22 tier:23 tier:24"}
// $p1: {"papers":true,"authors":true,"concepts":true,"only":[],"clause":""}
// $p2: 8
CALL () {
CALL () {
UNWIND $p0.words[..1] AS begun
CALL () {
  WITH 1 AS one WHERE $p1.concepts
  CALL db.index.fulltext.queryNodes('alias_name', '+' + $p0.names + $p1.clause + $p0.byTier, {limit: 40}) YIELD node AS name
  MATCH (name)<-[:CALLED]-(node)
  WITH node, max(CASE
    WHEN name.compact IN $p0.whole THEN 0.7
    WHEN any(key IN $p0.keys WHERE name.key STARTS WITH key) OR name.compact STARTS WITH $p0.compact THEN 0.45
    ELSE 0.25
  END) AS nearness
  RETURN node, nearness + 0.3 * node.paperCount / (node.paperCount + 30) AS score
UNION ALL
  WITH 1 AS one WHERE $p1.authors AND $p0.enough
  CALL db.index.fulltext.queryNodes('author_name', '+' + $p0.authors + $p0.byTier, {limit: 20}) YIELD node
  RETURN node, CASE WHEN any(key IN $p0.keys WHERE node.nameKey STARTS WITH key OR node.nameKey ENDS WITH (' ' + key)) THEN 0.4 ELSE 0.25 END
    + 0.2 * node.paperCount / (node.paperCount + 30) AS score
UNION ALL
  WITH 1 AS one WHERE $p1.papers AND $p0.enough
  CALL () {
    MATCH (node:Paper) WHERE node.titleKey STARTS WITH $p0.title AND node.id IS NOT NULL
    RETURN node, 0.4 AS nearness LIMIT 20
    UNION ALL
    CALL db.index.fulltext.queryNodes('paper_title', $p0.titles, {limit: 20}) YIELD node
    RETURN node, 0.2 AS nearness
  }
  WITH node, max(nearness) AS nearness
  RETURN node, nearness + 0.1 * size($p0.title) / size(node.titleKey)
    + 0.05 * node.citationCount / (node.citationCount + 30) AS score
}
WITH node, score ORDER BY score DESC, node.id LIMIT $p2
RETURN node, round(score, 6) AS score, CASE WHEN node.title IS NULL THEN [node.name] + coalesce(node.aliases, []) ELSE [node.title] END AS names,
  {words: $p0.words, compact: $p0.whole} AS sought
}
WITH {node: node, score: score, names: names, sought: sought} AS r1
RETURN collect([r1.names, r1.sought, r1.score, [m2 IN [r1.node] WHERE m2 IS NOT NULL | [CASE WHEN m2:Venue THEN 0 WHEN m2:Paper THEN 1 WHEN m2:Author THEN 2 WHEN m2:Method THEN 3 WHEN m2:Model THEN 4 WHEN m2:Topic THEN 5 WHEN m2:Dataset THEN 6 END, m2.id]][0]]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: 2
// $p1: {"key":"gamma her","compact":"gammaher","title":"gamma her","keys":["gamma her"],"whole":["gammaher"],"words":["gamma","her"],"names":"(compact:gammaher^9 compact:gammaher*^4 (+key:gamma +(key:her* key:her)))","titles":"(+titleKey:gamma +(titleKey:her* titleKey:her))","authors":"(+nameKey:gamma +(nameKey:her* nameKey:her))","enough":true,"byTier":" tier:1 tier:2 tier:3 tier:4 tier:5 tier:6 tier:7 tier:8 tier:9 tier:10 tier:11 tier:12 tier:13 tier:14 tier:15 tier:16 tier:17 tier:18 tier:19 tier:20 tier:21 tier:22 tier:23 tier:24"}
// $p2: {"papers":true,"authors":false,"concepts":true,"only":["MODEL"],"clause":" +kind:(MODEL)^0"}
// $p3: 2
CALL () {
CALL () {
UNWIND $p1.words[..1] AS begun
CALL () {
  WITH 1 AS one WHERE $p2.concepts
  CALL db.index.fulltext.queryNodes('alias_name', '+' + $p1.names + $p2.clause + $p1.byTier, {limit: 40}) YIELD node AS name
  MATCH (name)<-[:CALLED]-(node)
  WITH node, max(CASE
    WHEN name.compact IN $p1.whole THEN 0.7
    WHEN any(key IN $p1.keys WHERE name.key STARTS WITH key) OR name.compact STARTS WITH $p1.compact THEN 0.45
    ELSE 0.25
  END) AS nearness
  RETURN node, nearness + 0.3 * node.paperCount / (node.paperCount + 30) AS score
UNION ALL
  WITH 1 AS one WHERE $p2.authors AND $p1.enough
  CALL db.index.fulltext.queryNodes('author_name', '+' + $p1.authors + $p1.byTier, {limit: 20}) YIELD node
  RETURN node, CASE WHEN any(key IN $p1.keys WHERE node.nameKey STARTS WITH key OR node.nameKey ENDS WITH (' ' + key)) THEN 0.4 ELSE 0.25 END
    + 0.2 * node.paperCount / (node.paperCount + 30) AS score
UNION ALL
  WITH 1 AS one WHERE $p2.papers AND $p1.enough
  CALL () {
    MATCH (node:Paper) WHERE node.titleKey STARTS WITH $p1.title AND node.id IS NOT NULL
    RETURN node, 0.4 AS nearness LIMIT 20
    UNION ALL
    CALL db.index.fulltext.queryNodes('paper_title', $p1.titles, {limit: 20}) YIELD node
    RETURN node, 0.2 AS nearness
  }
  WITH node, max(nearness) AS nearness
  RETURN node, nearness + 0.1 * size($p1.title) / size(node.titleKey)
    + 0.05 * node.citationCount / (node.citationCount + 30) AS score
}
WITH node, score ORDER BY score DESC, node.id LIMIT $p3
RETURN node, round(score, 6) AS score, CASE WHEN node.title IS NULL THEN [node.name] + coalesce(node.aliases, []) ELSE [node.title] END AS names,
  {words: $p1.words, compact: $p1.whole} AS sought
}
WITH {node: node, score: score, names: names, sought: sought} AS r1
CALL (r1) {
UNWIND [r1.node] AS m2
WITH m2 WHERE m2 IS NOT NULL
CALL (m2) {
MATCH (m2)<-[e3:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n3)
WITH n3, collect(e3) AS e3s
WITH n3, e3s ORDER BY n3.sortDate DESC, n3.id DESC LIMIT $p0
WITH n3, e3s, reduce(first = e3s[0], other IN e3s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e3
RETURN collect([n3.title]) AS f2_0
}
RETURN collect([CASE WHEN m2:Venue THEN 0 WHEN m2:Paper THEN 1 WHEN m2:Author THEN 2 WHEN m2:Method THEN 3 WHEN m2:Model THEN 4 WHEN m2:Topic THEN 5 WHEN m2:Dataset THEN 6 END, m2.name, f2_0])[0] AS f1_0
}
RETURN collect([r1.names, r1.sought, f1_0]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: {"key":"lant","compact":"lant","title":"lant","keys":["lant"],"whole":["lant"],"words":["lant"],"names":"(compact:lant^9 compact:lant*^4 (+(key:lant* key:lant)))","titles":"(+(titleKey:lant* titleKey:lant))","authors":"(+(nameKey:lant* nameKey:lant))","enough":true,"byTier":" tier:1 tier:2 tier:3 tier:4 tier:5 tier:6 tier:7 tier:8 tier:9 tier:10 tier:11 tier:12 tier:13 tier:14 tier:15 tier:16 tier:17 tier:18 tier:19 tier:20 tier:21 tier:22 tier:23 tier:24"}
// $p1: {"papers":false,"authors":false,"concepts":false,"only":[],"clause":""}
// $p2: 8
CALL () {
CALL () {
UNWIND $p0.words[..1] AS begun
CALL () {
  WITH 1 AS one WHERE $p1.concepts
  CALL db.index.fulltext.queryNodes('alias_name', '+' + $p0.names + $p1.clause + $p0.byTier, {limit: 40}) YIELD node AS name
  MATCH (name)<-[:CALLED]-(node)
  WITH node, max(CASE
    WHEN name.compact IN $p0.whole THEN 0.7
    WHEN any(key IN $p0.keys WHERE name.key STARTS WITH key) OR name.compact STARTS WITH $p0.compact THEN 0.45
    ELSE 0.25
  END) AS nearness
  RETURN node, nearness + 0.3 * node.paperCount / (node.paperCount + 30) AS score
UNION ALL
  WITH 1 AS one WHERE $p1.authors AND $p0.enough
  CALL db.index.fulltext.queryNodes('author_name', '+' + $p0.authors + $p0.byTier, {limit: 20}) YIELD node
  RETURN node, CASE WHEN any(key IN $p0.keys WHERE node.nameKey STARTS WITH key OR node.nameKey ENDS WITH (' ' + key)) THEN 0.4 ELSE 0.25 END
    + 0.2 * node.paperCount / (node.paperCount + 30) AS score
UNION ALL
  WITH 1 AS one WHERE $p1.papers AND $p0.enough
  CALL () {
    MATCH (node:Paper) WHERE node.titleKey STARTS WITH $p0.title AND node.id IS NOT NULL
    RETURN node, 0.4 AS nearness LIMIT 20
    UNION ALL
    CALL db.index.fulltext.queryNodes('paper_title', $p0.titles, {limit: 20}) YIELD node
    RETURN node, 0.2 AS nearness
  }
  WITH node, max(nearness) AS nearness
  RETURN node, nearness + 0.1 * size($p0.title) / size(node.titleKey)
    + 0.05 * node.citationCount / (node.citationCount + 30) AS score
}
WITH node, score ORDER BY score DESC, node.id LIMIT $p2
RETURN node, round(score, 6) AS score, CASE WHEN node.title IS NULL THEN [node.name] + coalesce(node.aliases, []) ELSE [node.title] END AS names,
  {words: $p0.words, compact: $p0.whole} AS sought
}
WITH {node: node, score: score, names: names, sought: sought} AS r1
RETURN collect([r1.names, r1.sought]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: {"key":"","compact":"","title":"","keys":[""],"whole":[""],"words":[],"names":"(compact:^9 compact:*^4 ())","titles":"(+(titleKey:* titleKey:))","authors":"()","enough":false,"byTier":" tier:1 tier:2 tier:3 tier:4 tier:5 tier:6 tier:7 tier:8 tier:9 tier:10 tier:11 tier:12 tier:13 tier:14 tier:15 tier:16 tier:17 tier:18 tier:19 tier:20 tier:21 tier:22 tier:23 tier:24"}
// $p1: {"papers":true,"authors":true,"concepts":true,"only":[],"clause":""}
// $p2: 8
CALL () {
CALL () {
UNWIND $p0.words[..1] AS begun
CALL () {
  WITH 1 AS one WHERE $p1.concepts
  CALL db.index.fulltext.queryNodes('alias_name', '+' + $p0.names + $p1.clause + $p0.byTier, {limit: 40}) YIELD node AS name
  MATCH (name)<-[:CALLED]-(node)
  WITH node, max(CASE
    WHEN name.compact IN $p0.whole THEN 0.7
    WHEN any(key IN $p0.keys WHERE name.key STARTS WITH key) OR name.compact STARTS WITH $p0.compact THEN 0.45
    ELSE 0.25
  END) AS nearness
  RETURN node, nearness + 0.3 * node.paperCount / (node.paperCount + 30) AS score
UNION ALL
  WITH 1 AS one WHERE $p1.authors AND $p0.enough
  CALL db.index.fulltext.queryNodes('author_name', '+' + $p0.authors + $p0.byTier, {limit: 20}) YIELD node
  RETURN node, CASE WHEN any(key IN $p0.keys WHERE node.nameKey STARTS WITH key OR node.nameKey ENDS WITH (' ' + key)) THEN 0.4 ELSE 0.25 END
    + 0.2 * node.paperCount / (node.paperCount + 30) AS score
UNION ALL
  WITH 1 AS one WHERE $p1.papers AND $p0.enough
  CALL () {
    MATCH (node:Paper) WHERE node.titleKey STARTS WITH $p0.title AND node.id IS NOT NULL
    RETURN node, 0.4 AS nearness LIMIT 20
    UNION ALL
    CALL db.index.fulltext.queryNodes('paper_title', $p0.titles, {limit: 20}) YIELD node
    RETURN node, 0.2 AS nearness
  }
  WITH node, max(nearness) AS nearness
  RETURN node, nearness + 0.1 * size($p0.title) / size(node.titleKey)
    + 0.05 * node.citationCount / (node.citationCount + 30) AS score
}
WITH node, score ORDER BY score DESC, node.id LIMIT $p2
RETURN node, round(score, 6) AS score, CASE WHEN node.title IS NULL THEN [node.name] + coalesce(node.aliases, []) ELSE [node.title] END AS names,
  {words: $p0.words, compact: $p0.whole} AS sought
}
WITH {node: node, score: score, names: names, sought: sought} AS r1
RETURN collect([r1.names, r1.sought]) AS f0_0
}
RETURN [f0_0] AS value;
