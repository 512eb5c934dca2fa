// $p0: {"id":"paper:nothing"}
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Paper
RETURN [n0.title] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"external":"arxiv","value":"9999.99999"}
CALL () {
MATCH (:ExternalId {scheme: $p0.external, value: $p0.value})<-[:IDENTIFIED_BY]-(found) RETURN found
}
WITH found AS n0 WHERE n0:Paper
WITH n0 ORDER BY n0.id LIMIT 10
RETURN [n0.title] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"external":"doi","value":"10.9999/nothing"}
CALL () {
MATCH (:ExternalId {scheme: $p0.external, value: $p0.value})<-[:IDENTIFIED_BY]-(found) RETURN found
}
WITH found AS n0 WHERE n0:Paper
WITH n0 ORDER BY n0.id LIMIT 10
RETURN [n0.title] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"title":"nothing"}
CALL () {
MATCH (found:Paper {titleKey: $p0.title}) WHERE found.id IS NOT NULL RETURN found
}
WITH found AS n0 WHERE n0:Paper
WITH n0 ORDER BY n0.id LIMIT 10
RETURN [n0.title] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"id":"method:attention"}
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Paper
RETURN [n0.title] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
