// $p0: {"id":"paper:lost"}
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Paper
RETURN [n0.id, n0.title] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"id":"method:early-stopping-of-depth"}
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Method
RETURN [n0.id, n0.name] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"id":"method:early-stopping-of-depth"}
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0
RETURN [CASE WHEN n0:Venue THEN 0 WHEN n0:Paper THEN 1 WHEN n0:Author THEN 2 WHEN n0:Method THEN 3 WHEN n0:Model THEN 4 WHEN n0:Topic THEN 5 WHEN n0:Dataset THEN 6 END, n0.id] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: [{"id":"paper:lost"},{"id":"paper:arxiv-1805.00004"}]
UNWIND range(0, size($p0) - 1) AS position
WITH position, $p0[position] AS ref
OPTIONAL CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0
RETURN [CASE WHEN n0:Venue THEN 0 WHEN n0:Paper THEN 1 WHEN n0:Author THEN 2 WHEN n0:Method THEN 3 WHEN n0:Model THEN 4 WHEN n0:Topic THEN 5 WHEN n0:Dataset THEN 6 END, n0.id] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name
}
RETURN value, id, name, position ORDER BY position, id;
