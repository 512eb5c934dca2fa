// $p0: {"external":"arxiv","value":"1706.00001"}
// $p1: 2
// $p2: 2
// $p3: 3
// $p4: 0.2
// $p5: 21
CALL () {
MATCH (:ExternalId {scheme: $p0.external, value: $p0.value})<-[:IDENTIFIED_BY]-(found) RETURN found
}
WITH found AS n0 WHERE n0:Paper
WITH n0 ORDER BY n0.id LIMIT 10
CALL (n0) {
MATCH (n0)-[e1:AUTHORED_BY]->(n1)
WITH n1, e1 ORDER BY e1.position, n1.id LIMIT $p1
RETURN collect([n1.name]) AS f0_0
}
CALL (n0) {
MATCH (n0)-[e1:AUTHORED_BY]->(n1)
WITH n1, e1 ORDER BY e1.position, n1.id LIMIT $p2
RETURN collect([n1.name]) AS f0_1
}
CALL (n0) {
MATCH (n0)-[e1:AUTHORED_BY]->(n1)
WITH n1, e1 ORDER BY e1.position, n1.id LIMIT $p3
RETURN collect([n1.name]) AS f0_2
}
CALL (n0) {
MATCH (n0)-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(n1) WHERE e1.confidence >= $p4
WITH n1, e1 ORDER BY e1.rank, n1.id LIMIT $p5
RETURN collect([e1.sources]) AS f0_3
}
RETURN [n0.title, f0_0, f0_1, f0_2, f0_3] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
