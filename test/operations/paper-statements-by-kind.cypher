// $p0: {"external":"arxiv","value":"1706.00001"}
// $p1: 21
// $p2: 21
// $p3: 0.5
// $p4: 21
// $p5: 2
CALL () {
MATCH (:ExternalId {scheme: $p0.external, value: $p0.value})<-[:IDENTIFIED_BY]-(found) RETURN found
}
WITH found AS n0 WHERE n0:Paper
WITH n0 ORDER BY n0.id LIMIT 10
CALL (n0) {
MATCH (n0)-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(n1:Method) RETURN count(*) AS f0_0
}
CALL (n0) {
MATCH (n0)-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(n1:Method)
WITH n1, e1 ORDER BY e1.rank, n1.id LIMIT $p1
RETURN collect([type(e1), CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.id]) AS f0_1
}
CALL (n0) {
MATCH (n0)-[e1:INTRODUCES|STUDIES]->(n1:Model)
WITH n1, e1 ORDER BY e1.rank, n1.id LIMIT $p2
RETURN collect([type(e1), CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.id]) AS f0_2
}
CALL (n0) {
MATCH (n0)-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(n1:Topic) WHERE e1.confidence >= $p3
WITH n1, e1 ORDER BY e1.rank, n1.id LIMIT $p4
RETURN collect([CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.name]) AS f0_3
}
CALL (n0) {
MATCH (n0)-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(n1:Dataset)
WITH n1, e1 ORDER BY e1.rank, n1.id LIMIT $p5
RETURN collect([e1.sources, e1.evidenceText, e1.evidenceSource, CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.id]) AS f0_4
}
RETURN [f0_0, f0_1, f0_2, f0_3, f0_4] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
