// $p0: {"names":["lantern"]}
CALL () {
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN $p0.names RETURN DISTINCT found
}
WITH found AS n0
WITH n0 ORDER BY n0.id LIMIT 10
RETURN [CASE WHEN n0:Venue THEN 0 WHEN n0:Paper THEN 1 WHEN n0:Author THEN 2 WHEN n0:Method THEN 3 WHEN n0:Model THEN 4 WHEN n0:Topic THEN 5 WHEN n0:Dataset THEN 6 END, n0.id] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
