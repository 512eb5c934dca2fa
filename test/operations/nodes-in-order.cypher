// $p0: [{"id":"model:heron"},{"id":"paper:nothing"},{"title":"rounding gently"},{"names":["seeing"]},{"external":"arxiv","value":"1706.00001"},{"external":"doi","value":"10.5555/heron"},{"id":"model:heron"},{"id":"method:early-stopping-of-depth"}]
UNWIND range(0, size($p0) - 1) AS position
WITH position, $p0[position] AS ref
OPTIONAL CALL (ref) {
CALL (ref) {
MATCH (:ExternalId {scheme: ref.external, value: ref.value})<-[:IDENTIFIED_BY]-(found) RETURN found
UNION
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
UNION
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
UNION
MATCH (found:Paper {titleKey: ref.title}) WHERE found.id IS NOT NULL RETURN found
}
WITH found AS n0
WITH n0 ORDER BY n0.id LIMIT 10
RETURN [CASE WHEN n0:Venue THEN 0 WHEN n0:Paper THEN 1 WHEN n0:Author THEN 2 WHEN n0:Method THEN 3 WHEN n0:Model THEN 4 WHEN n0:Topic THEN 5 WHEN n0:Dataset THEN 6 END, n0.id, n0.title, n0.kind] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name
}
RETURN value, id, name, position ORDER BY position, id;

// $p0: []
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
