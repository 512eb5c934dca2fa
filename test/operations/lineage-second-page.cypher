// $p0: {"id":"model:lantern-lite"}
// $p1: 2
// $p2: "method:ternary-rounding"
// $p3: "model:lantern-lite|COMBINES|method:ternary-rounding"
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Model
CALL (n0) {
MATCH (n0)-[e1:BASED_ON|VARIANT_OF|REPLACES|COMBINES]->(n1) WHERE n1.id >= $p2 AND e1.key IS NOT NULL AND (n1.id > $p2 OR e1.key > $p3)
WITH n1, e1 ORDER BY n1.id, e1.key LIMIT $p1
RETURN collect([type(e1), CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.id, e1.key]) AS f0_0
}
RETURN [f0_0] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
