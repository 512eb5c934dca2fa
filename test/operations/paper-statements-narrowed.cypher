// $p0: {"external":"arxiv","value":"2002.00002"}
// $p1: 0.8
// $p2: 21
// $p3: 21
// $p4: 21
// $p5: 21
// $p6: 21
CALL () {
MATCH (:ExternalId {scheme: $p0.external, value: $p0.value})<-[:IDENTIFIED_BY]-(found) RETURN found
}
WITH found AS n0 WHERE n0:Paper
WITH n0 ORDER BY n0.id LIMIT 10
CALL (n0) {
MATCH (n0)-[e1:INTRODUCES|USES]->(n1:Method|Model) WHERE e1.confidence >= $p1 RETURN count(*) AS f0_0
}
CALL (n0) {
MATCH (n0)-[e1:INTRODUCES|USES]->(n1:Method|Model) WHERE e1.confidence >= $p1
WITH n1, e1 ORDER BY e1.rank, n1.id LIMIT $p2
RETURN collect([type(e1), e1.confidence, e1.evidenceText, e1.evidenceKind, e1.evidenceField, e1.evidenceStart, e1.evidenceEnd, CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.name]) AS f0_1
}
CALL (n0) {
MATCH (n0)-[e1:COMPARES]->(n1)
WITH n1, e1 ORDER BY e1.rank, n1.id LIMIT $p3
RETURN collect([CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.id]) AS f0_2
}
CALL (n0) {
MATCH (n0)-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(n1:NONE) RETURN count(*) AS f0_3
}
CALL (n0) {
MATCH (n0)-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(n1:NONE)
WITH n1, e1 ORDER BY e1.rank, n1.id LIMIT $p4
RETURN collect([CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.id]) AS f0_4
}
CALL (n0) {
MATCH (n0)-[e1:NONE]->(n1)
WITH n1, e1 ORDER BY e1.rank, n1.id LIMIT $p5
RETURN collect([CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.id]) AS f0_5
}
RETURN [f0_0, f0_1, f0_2, f0_3, f0_4, COUNT { (n0)-[:NONE]->() }, f0_5, COUNT { (n0)-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->() }] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
