// $p0: 20170000
// $p1: 20210000
// $p2: "2017-01-01"
// $p3: "2026-01-01T00:00:00.000Z"
// $p4: ["Bo Lindqvist","bo lindqvist"]
// $p5: ["Proceedings of Invented Learning","proceedings of invented learning"]
// $p6: true
// $p7: 21
CALL () {
CALL () {
MATCH (:Author {nameKey: $p4[1]})<-[:AUTHORED_BY]-(n1) RETURN n1
UNION
MATCH (:Entity {id: $p4[0]})<-[:AUTHORED_BY]-(n1) RETURN n1
}
WITH * WHERE n1.sortDate >= $p0 AND (0 < n1.sortDate < $p1) AND (n1.published >= date($p2)) AND (n1.addedAt >= datetime($p3)) AND (EXISTS { MATCH (n1)-[:PUBLISHED_IN]->(venue) WHERE venue.id = $p5[0] OR venue.nameKey = $p5[1] }) AND ((size(n1.codeUrls) > 0) = $p6) AND n1.id IS NOT NULL RETURN count(n1) AS f0_0
}
CALL () {
CALL () {
MATCH (:Author {nameKey: $p4[1]})<-[:AUTHORED_BY]-(n1) RETURN n1
UNION
MATCH (:Entity {id: $p4[0]})<-[:AUTHORED_BY]-(n1) RETURN n1
}
WITH * WHERE n1.citationCount IS NOT NULL AND n1.id IS NOT NULL AND n1.sortDate >= $p0 AND (0 < n1.sortDate < $p1) AND (n1.published >= date($p2)) AND (n1.addedAt >= datetime($p3)) AND (EXISTS { MATCH (n1)-[:PUBLISHED_IN]->(venue) WHERE venue.id = $p5[0] OR venue.nameKey = $p5[1] }) AND ((size(n1.codeUrls) > 0) = $p6)
WITH n1 ORDER BY n1.citationCount DESC, n1.id DESC LIMIT $p7
RETURN collect([n1.citationCount, n1.id]) AS f0_1
}
RETURN [f0_0, f0_1] AS value;
