// $p0: {"title":"a note on early exit"}
CALL () {
MATCH (found:Paper {titleKey: $p0.title}) WHERE found.id IS NOT NULL RETURN found
}
WITH found AS n0 WHERE n0:Paper
WITH n0 ORDER BY n0.id LIMIT 10
RETURN [n0.id, n0.year] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"external":"arxiv","value":"1805.00004"}
CALL () {
MATCH (:ExternalId {scheme: $p0.external, value: $p0.value})<-[:IDENTIFIED_BY]-(found) RETURN found
}
WITH found AS n0 WHERE n0:Paper
WITH n0 ORDER BY n0.id LIMIT 10
RETURN [n0.id] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
