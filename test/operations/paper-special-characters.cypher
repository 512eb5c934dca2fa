// $p0: {"external":"doi","value":"10.5555/heron.two(2)"}
// $p1: 21
// $p2: 2
CALL () {
MATCH (:ExternalId {scheme: $p0.external, value: $p0.value})<-[:IDENTIFIED_BY]-(found) RETURN found
}
WITH found AS n0 WHERE n0:Paper
WITH n0 ORDER BY n0.id LIMIT 10
CALL (n0) {
MATCH (n0)-[e1:AUTHORED_BY]->(n1)
WITH n1, e1 ORDER BY e1.position, n1.id LIMIT $p1
RETURN collect([n1.name, n1.id]) AS f0_0
}
CALL (n0) {
MATCH (n0)-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(n1)
WITH n1, e1 ORDER BY e1.rank, n1.id LIMIT $p2
RETURN collect([CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.id, n1.name]) AS f0_1
}
RETURN [n0.title, n0.summary, n0.codeUrls, f0_0, f0_1] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
