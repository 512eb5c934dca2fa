// $p0: [{"id":"model:lantern"},{"id":"method:attention"},{"id":"author:ada-finch"},{"external":"arxiv","value":"1706.00001"}]
// $p1: 2
// $p2: 4
// $p3: 3
// $p4: 2
UNWIND range(0, size($p0) - 1) AS position
WITH position, $p0[position] AS ref
OPTIONAL CALL (ref) {
CALL (ref) {
MATCH (:ExternalId {scheme: ref.external, value: ref.value})<-[:IDENTIFIED_BY]-(found) RETURN found
UNION
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0
WITH n0 ORDER BY n0.id LIMIT 10
CALL (n0) {
MATCH (n0)-[e1:AUTHORED_BY]->(n1)
WITH n1, e1 ORDER BY e1.position, n1.id LIMIT $p1
RETURN collect([n1.name]) AS f0_0
}
CALL (n0) {
MATCH (n0)<-[e1:AUTHORED_BY]-(n1)
WITH n1, e1 ORDER BY n1.sortDate, n1.id LIMIT $p2
RETURN collect([n1.year]) AS f0_1
}
CALL (n0) {
MATCH (n0)<-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1) RETURN count(DISTINCT n1) AS f0_2
}
CALL (n0) {
MATCH (n0)<-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1)
WITH n1, collect(e1) AS e1s
WITH n1, e1s ORDER BY n1.titleKey, n1.id LIMIT $p3
WITH n1, e1s, reduce(first = e1s[0], other IN e1s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e1
RETURN collect([e1.confidence]) AS f0_3
}
CALL (n0) {
MATCH (n0)<-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1)
WITH n1, collect(e1) AS e1s
WITH n1, e1s ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p4
WITH n1, e1s, reduce(first = e1s[0], other IN e1s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e1
RETURN collect([type(e1)]) AS f0_4
}
RETURN [CASE WHEN n0:Venue THEN 0 WHEN n0:Paper THEN 1 WHEN n0:Author THEN 2 WHEN n0:Method THEN 3 WHEN n0:Model THEN 4 WHEN n0:Topic THEN 5 WHEN n0:Dataset THEN 6 END, f0_0, n0.abstract, f0_1, f0_2, f0_3, f0_4, n0.description] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name
}
RETURN value, id, name, position ORDER BY position, id;
