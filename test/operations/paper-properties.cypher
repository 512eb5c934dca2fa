// $p0: {"external":"arxiv","value":"1706.00001"}
CALL () {
MATCH (:ExternalId {scheme: $p0.external, value: $p0.value})<-[:IDENTIFIED_BY]-(found) RETURN found
}
WITH found AS n0 WHERE n0:Paper
WITH n0 ORDER BY n0.id LIMIT 10
RETURN [n0.id, n0.title, n0.abstract, n0.summary, n0.year, n0.published, n0.addedAt, n0.url, n0.codeUrls] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
