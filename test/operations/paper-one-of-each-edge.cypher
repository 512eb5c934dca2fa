// $p0: {"external":"doi","value":"10.5555/lantern.1"}
// $p1: 3
CALL () {
MATCH (:ExternalId {scheme: $p0.external, value: $p0.value})<-[:IDENTIFIED_BY]-(found) RETURN found
}
WITH found AS n0 WHERE n0:Paper
WITH n0 ORDER BY n0.id LIMIT 10
CALL (n0) {
MATCH (n0)-[:PUBLISHED_IN]->(n1)
WITH n1 LIMIT 1
RETURN collect([n1.id, n1.name])[0] AS f0_0
}
CALL (n0) {
MATCH (n0)-[:IDENTIFIED_BY]->(n1)
WITH n1 ORDER BY n1.scheme, n1.value LIMIT 100
RETURN collect([n1.scheme, n1.value]) AS f0_1
}
CALL (n0) {
MATCH (n0)-[e1:AUTHORED_BY]->(n1)
WITH n1, e1 ORDER BY e1.position, n1.id LIMIT $p1
RETURN collect([e1.position, n1.id, n1.name]) AS f0_2
}
RETURN [f0_0, f0_1, COUNT { (n0)-[:AUTHORED_BY]->() }, f0_2] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
