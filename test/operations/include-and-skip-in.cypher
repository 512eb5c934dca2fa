// $p0: {"external":"arxiv","value":"1706.00001"}
// $p1: 2
CALL () {
MATCH (:ExternalId {scheme: $p0.external, value: $p0.value})<-[:IDENTIFIED_BY]-(found) RETURN found
}
WITH found AS n0 WHERE n0:Paper
WITH n0 ORDER BY n0.id LIMIT 10
CALL (n0) {
MATCH (n0)-[:PUBLISHED_IN]->(n1)
WITH n1 LIMIT 1
RETURN collect([n1.name])[0] AS f0_0
}
CALL (n0) {
MATCH (n0)-[e1:AUTHORED_BY]->(n1)
WITH n1, e1 ORDER BY e1.position, n1.id LIMIT $p1
RETURN collect([n1.name]) AS f0_1
}
RETURN [n0.id, n0.title, f0_0, n0.url, f0_1] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"id":"model:heron"}
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Model
RETURN [n0.id] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
