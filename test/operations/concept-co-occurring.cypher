// $p0: {"names":["lantern"]}
// $p1: null
// $p2: 4
// $p3: ["DATASET"]
// $p4: 11
CALL () {
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN $p0.names RETURN DISTINCT found
}
WITH found AS n0 WHERE n0:Model
WITH n0 ORDER BY n0.id LIMIT 10
CALL (n0) {
WITH n0 AS this
CALL (this) {
MATCH (this)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(paper)
WITH DISTINCT this, paper LIMIT 2000
WITH this, collect(paper) AS papers
WITH this, papers, size(papers) AS of
CALL () { MATCH (p:Paper) RETURN toFloat(count(p)) AS total }
UNWIND papers AS paper
MATCH (paper)-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(node)
WHERE node <> this AND ($p1 IS NULL OR node.kind IN $p1)
WITH this, of, total, node, count(DISTINCT paper) AS count
WITH node, count, of, this.paperCount / total AS mine, node.paperCount / total AS theirs,
  CASE WHEN this.paperCount < node.paperCount THEN this.paperCount ELSE node.paperCount END AS rarer
WITH node, count, of, mine, theirs, rarer, mine * count / of AS estimated
WITH node, count, of, mine, theirs, rarer, CASE WHEN estimated > theirs THEN theirs ELSE estimated END AS both
WITH node, count, of, rarer, CASE WHEN both >= 1 THEN 1.0 ELSE log(both / (mine * theirs)) / -log(both) END AS npmi
WITH node, count, of, round(npmi, 6) AS npmi, round(npmi * count / (count + 1) * rarer / (rarer + 1), 6) AS score
ORDER BY score DESC, node.id LIMIT 500
RETURN node, score, count, of, npmi
}
WITH node AS n1, {score: score, count: count, of: of, npmi: npmi} AS e1
RETURN collect([n1, e1]) AS f0_0
}
CALL (f0_0) {
UNWIND f0_0 AS kept
WITH kept[0] AS n1, kept[1] AS e1
WITH n1, e1 ORDER BY e1.score DESC, n1.id LIMIT $p2
RETURN collect([e1.score, e1.count, e1.of, e1.npmi, CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.id]) AS f0_1
}
CALL (n0) {
WITH n0 AS this
CALL (this) {
MATCH (this)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(paper)
WITH DISTINCT this, paper LIMIT 2000
WITH this, collect(paper) AS papers
WITH this, papers, size(papers) AS of
CALL () { MATCH (p:Paper) RETURN toFloat(count(p)) AS total }
UNWIND papers AS paper
MATCH (paper)-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(node)
WHERE node <> this AND ($p3 IS NULL OR node.kind IN $p3)
WITH this, of, total, node, count(DISTINCT paper) AS count
WITH node, count, of, this.paperCount / total AS mine, node.paperCount / total AS theirs,
  CASE WHEN this.paperCount < node.paperCount THEN this.paperCount ELSE node.paperCount END AS rarer
WITH node, count, of, mine, theirs, rarer, mine * count / of AS estimated
WITH node, count, of, mine, theirs, rarer, CASE WHEN estimated > theirs THEN theirs ELSE estimated END AS both
WITH node, count, of, rarer, CASE WHEN both >= 1 THEN 1.0 ELSE log(both / (mine * theirs)) / -log(both) END AS npmi
WITH node, count, of, round(npmi, 6) AS npmi, round(npmi * count / (count + 1) * rarer / (rarer + 1), 6) AS score
ORDER BY score DESC, node.id LIMIT 500
RETURN node, score, count, of, npmi
}
WITH node AS n1, {score: score, count: count, of: of, npmi: npmi} AS e1
WITH n1, e1 ORDER BY e1.score DESC, n1.id LIMIT $p4
RETURN collect([CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.name]) AS f0_2
}
RETURN [size(f0_0), f0_1, f0_2] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"id":"dataset:murmur-hard"}
// $p1: null
// $p2: 11
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Dataset
CALL (n0) {
WITH n0 AS this
CALL (this) {
MATCH (this)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(paper)
WITH DISTINCT this, paper LIMIT 2000
WITH this, collect(paper) AS papers
WITH this, papers, size(papers) AS of
CALL () { MATCH (p:Paper) RETURN toFloat(count(p)) AS total }
UNWIND papers AS paper
MATCH (paper)-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(node)
WHERE node <> this AND ($p1 IS NULL OR node.kind IN $p1)
WITH this, of, total, node, count(DISTINCT paper) AS count
WITH node, count, of, this.paperCount / total AS mine, node.paperCount / total AS theirs,
  CASE WHEN this.paperCount < node.paperCount THEN this.paperCount ELSE node.paperCount END AS rarer
WITH node, count, of, mine, theirs, rarer, mine * count / of AS estimated
WITH node, count, of, mine, theirs, rarer, CASE WHEN estimated > theirs THEN theirs ELSE estimated END AS both
WITH node, count, of, rarer, CASE WHEN both >= 1 THEN 1.0 ELSE log(both / (mine * theirs)) / -log(both) END AS npmi
WITH node, count, of, round(npmi, 6) AS npmi, round(npmi * count / (count + 1) * rarer / (rarer + 1), 6) AS score
ORDER BY score DESC, node.id LIMIT 500
RETURN node, score, count, of, npmi
}
WITH node AS n1, {score: score, count: count, of: of, npmi: npmi} AS e1
WITH n1, e1 ORDER BY e1.score DESC, n1.id LIMIT $p2
RETURN collect([e1.npmi, CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.id]) AS f0_0
}
RETURN [f0_0] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
