// $p0: {"id":"model:lantern-lite"}
// $p1: 21
// $p2: 21
// $p3: 21
// $p4: 21
// $p5: 21
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Model
CALL (n0) {
MATCH (n0)-[e1:BROADER]->(n1)
WITH n1, e1 ORDER BY n1.sortName, n1.id LIMIT $p1
CALL (n1) {
MATCH (n1)<-[e2:BROADER]-(n2)
WITH n2, e2 ORDER BY n2.sortName, n2.id LIMIT $p2
RETURN collect([CASE WHEN n2:Method THEN 0 WHEN n2:Model THEN 1 WHEN n2:Topic THEN 2 WHEN n2:Dataset THEN 3 END, n2.id]) AS f1_0
}
RETURN collect([CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.id, f1_0]) AS f0_0
}
CALL (n0) {
MATCH (n0)-[e1:BASED_ON|VARIANT_OF|REPLACES|COMBINES]->(n1)
WITH n1, e1 ORDER BY n1.id, e1.key LIMIT $p3
CALL (n1) {
MATCH (n1)<-[e2:INTRODUCES]-(n2)
WITH n2, e2 ORDER BY n2.sortDate, n2.id LIMIT $p4
RETURN collect([n2.title]) AS f1_0
}
RETURN collect([n1.id, e1.key, type(e1), e1.evidenceText, e1.evidenceKind, e1.evidenceSource, CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, COUNT { (n1)<-[:INTRODUCES]-() }, f1_0]) AS f0_1
}
RETURN [COUNT { (n0)-[:BROADER]->() }, f0_0, COUNT { (n0)-[:BASED_ON|VARIANT_OF|REPLACES|COMBINES]->() }, f0_1, COUNT { (n0)<-[:BASED_ON|VARIANT_OF|REPLACES|COMBINES]-() }] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"id":"method:attention"}
// $p1: 2
// $p2: 3
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Method
CALL (n0) {
MATCH (n0)<-[e1:BASED_ON|VARIANT_OF|REPLACES|COMBINES]-(n1)
WITH n1, e1 ORDER BY n1.id, e1.key LIMIT $p1
RETURN collect([type(e1), e1.evidenceText, CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.id, e1.key]) AS f0_0
}
CALL (n0) {
MATCH (n0)<-[e1:BROADER]-(n1)
WITH n1, e1 ORDER BY n1.sortName, n1.id LIMIT $p2
RETURN collect([n1.sortName, n1.id, CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.name]) AS f0_1
}
RETURN [COUNT { (n0)<-[:BASED_ON|VARIANT_OF|REPLACES|COMBINES]-() }, f0_0, f0_1] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"id":"topic:efficient-inference"}
// $p1: 21
// $p2: 21
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Topic
CALL (n0) {
MATCH (n0)-[e1:BROADER]->(n1)
WITH n1, e1 ORDER BY n1.sortName, n1.id LIMIT $p1
RETURN collect([CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.name]) AS f0_0
}
CALL (n0) {
MATCH (n0)<-[e1:BROADER]-(n1)
WITH n1, e1 ORDER BY n1.sortName, n1.id LIMIT $p2
RETURN collect([CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.kind, n1.name]) AS f0_1
}
RETURN [n0.description, f0_0, COUNT { (n0)<-[:BROADER]-() }, f0_1] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
