// $p0: {"external":"arxiv","value":"1706.00001"}
// $p1: 2
// $p2: 3
CALL () {
MATCH (:ExternalId {scheme: $p0.external, value: $p0.value})<-[:IDENTIFIED_BY]-(found) RETURN found
}
WITH found AS n0 WHERE n0:Paper
WITH n0 ORDER BY n0.id LIMIT 10
CALL (n0) {
MATCH (n0)-[e1:AUTHORED_BY]->(n1)
WITH n1, e1 ORDER BY e1.position, n1.id LIMIT $p1
RETURN collect([e1.position, n1.id]) AS f0_0
}
CALL (n0) {
MATCH (n0)-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(n1)
WITH n1, e1 ORDER BY e1.rank, n1.id LIMIT $p2
RETURN collect([e1.evidenceText, CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END]) AS f0_1
}
CALL (n0) {
MATCH (n0)-[:IDENTIFIED_BY]->(n1)
WITH n1 ORDER BY n1.scheme, n1.value LIMIT 100
RETURN collect([]) AS f0_2
}
RETURN [f0_0, f0_1, f0_2] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

CALL () {
CALL () {
CALL () { MATCH (n:Paper) RETURN count(n) AS papers }
CALL () { MATCH (n:Method) RETURN count(n) AS methods }
CALL () { MATCH (n:Model) RETURN count(n) AS models }
CALL () { MATCH (n:Topic) RETURN count(n) AS topics }
CALL () { MATCH (n:Dataset) RETURN count(n) AS datasets }
CALL () { MATCH (n:Author) RETURN count(n) AS authors }
CALL () { MATCH (n:Venue) RETURN count(n) AS venues }
CALL () { MATCH ()-[r:INTRODUCES]->() RETURN count(r) AS introduces }
CALL () { MATCH ()-[r:EXTENDS]->() RETURN count(r) AS extends }
CALL () { MATCH ()-[r:USES]->() RETURN count(r) AS uses }
CALL () { MATCH ()-[r:STUDIES]->() RETURN count(r) AS studies }
CALL () { MATCH ()-[r:COMPARES]->() RETURN count(r) AS compares }
CALL () { MATCH ()-[r:EVALUATES_ON]->() RETURN count(r) AS evaluates }
CALL () { MATCH ()-[r:ABOUT]->() RETURN count(r) AS about }
CALL () { MATCH ()-[r:BASED_ON]->() RETURN count(r) AS basedOn }
CALL () { MATCH ()-[r:VARIANT_OF]->() RETURN count(r) AS variantOf }
CALL () { MATCH ()-[r:REPLACES]->() RETURN count(r) AS replaces }
CALL () { MATCH ()-[r:COMBINES]->() RETURN count(r) AS combines }
RETURN papers, methods, models, topics, datasets, authors, venues,
  introduces + extends + uses + studies + compares + evaluates + about AS statements,
  basedOn + variantOf + replaces + combines AS lineage
}
WITH {papers: papers, methods: methods, models: models, topics: topics, datasets: datasets, authors: authors, venues: venues, statements: statements, lineage: lineage} AS r1
RETURN collect([])[0] AS f0_0
}
RETURN [f0_0] AS value;
