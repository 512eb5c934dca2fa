// $p0: {"external":"arxiv","value":"1706.00001"}
// $p1: 21
CALL () {
MATCH (:ExternalId {scheme: $p0.external, value: $p0.value})<-[:IDENTIFIED_BY]-(found) RETURN found
}
WITH found AS n0 WHERE n0:Paper
WITH n0 ORDER BY n0.id LIMIT 10
CALL (n0) {
MATCH (n0)-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(n1)
WITH n1, e1 ORDER BY e1.rank, n1.id LIMIT $p1
RETURN collect([e1.rank, n1.id, type(e1), e1.confidence, e1.sources, e1.evidenceText, e1.evidenceKind, e1.evidenceField, e1.evidenceStart, e1.evidenceEnd, e1.evidenceSource, CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.kind, n1.name]) AS f0_0
}
RETURN [COUNT { (n0)-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->() }, f0_0] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
