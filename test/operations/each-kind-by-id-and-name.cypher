// $p0: {"names":["adaptive depth"]}
CALL () {
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN $p0.names RETURN DISTINCT found
}
WITH found AS n0 WHERE n0:Method
WITH n0 ORDER BY n0.id LIMIT 10
RETURN [n0.id, n0.aliases] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"names":["lantern"]}
CALL () {
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN $p0.names RETURN DISTINCT found
}
WITH found AS n0 WHERE n0:Model
WITH n0 ORDER BY n0.id LIMIT 10
RETURN [n0.id, n0.kind] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"names":["lms"]}
CALL () {
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN $p0.names RETURN DISTINCT found
}
WITH found AS n0 WHERE n0:Topic
WITH n0 ORDER BY n0.id LIMIT 10
RETURN [n0.id, n0.aliases] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"names":["lantern"]}
CALL () {
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN $p0.names RETURN DISTINCT found
}
WITH found AS n0 WHERE n0:Dataset
WITH n0 ORDER BY n0.id LIMIT 10
RETURN [n0.id, n0.kind] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"id":"author:emile-stepan"}
// $p1: 21
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Author
CALL (n0) {
MATCH (n0)<-[e1:AUTHORED_BY]-(n1)
WITH n1, e1 ORDER BY n1.sortDate, n1.id LIMIT $p1
RETURN collect([n1.title]) AS f0_0
}
RETURN [n0.name, COUNT { (n0)<-[:AUTHORED_BY]-() }, f0_0] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"title":"rounding gently"}
CALL () {
MATCH (found:Paper {titleKey: $p0.title}) WHERE found.id IS NOT NULL RETURN found
}
WITH found AS n0 WHERE n0:Paper
WITH n0 ORDER BY n0.id LIMIT 10
RETURN [n0.id] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
