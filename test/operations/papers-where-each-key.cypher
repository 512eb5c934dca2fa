// $p0: 20180000
// $p1: 20210000
// $p2: 21
CALL () {
MATCH (n1:Paper) WHERE n1.sortDate >= $p0 AND (0 < n1.sortDate < $p1) AND n1.id IS NOT NULL RETURN count(n1) AS f0_0
}
CALL () {
MATCH (n1:Paper) WHERE n1.sortDate IS NOT NULL AND n1.id IS NOT NULL AND n1.sortDate >= $p0 AND (0 < n1.sortDate < $p1)
WITH n1 ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p2
RETURN collect([n1.year]) AS f0_1
}
RETURN [f0_0, f0_1] AS value;

// $p0: "2018-09-01"
// $p1: "2021-11-05"
// $p2: 21
CALL () {
MATCH (n1:Paper) WHERE (n1.published >= date($p0)) AND (n1.published <= date($p1)) AND n1.id IS NOT NULL RETURN count(n1) AS f0_0
}
CALL () {
MATCH (n1:Paper) WHERE n1.sortDate IS NOT NULL AND n1.id IS NOT NULL AND (n1.published >= date($p0)) AND (n1.published <= date($p1))
WITH n1 ORDER BY n1.sortDate, n1.id LIMIT $p2
RETURN collect([n1.published]) AS f0_1
}
RETURN [f0_0, f0_1] AS value;

// $p0: "2026-01-05T03:04:05.678Z"
// $p1: 21
CALL () {
MATCH (n1:Paper) WHERE (n1.addedAt >= datetime($p0)) AND n1.id IS NOT NULL RETURN count(n1) AS f0_0
}
CALL () {
MATCH (n1:Paper) WHERE n1.addedAt IS NOT NULL AND n1.id IS NOT NULL AND (n1.addedAt >= datetime($p0))
WITH n1 ORDER BY n1.addedAt DESC, n1.id DESC LIMIT $p1
RETURN collect([n1.addedAt]) AS f0_1
}
RETURN [f0_0, f0_1] AS value;

// $p0: ["workshop on WINDOWS","workshop on window"]
// $p1: 21
CALL () {
CALL () {
MATCH (:Venue {nameKey: $p0[1]})<-[:PUBLISHED_IN]-(n1) RETURN n1
UNION
MATCH (:Entity {id: $p0[0]})<-[:PUBLISHED_IN]-(n1) RETURN n1
}
WITH * WHERE n1.sortDate IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p1
RETURN collect([n1.title]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: ["emile stepan","emile stepan"]
// $p1: 21
CALL () {
CALL () {
MATCH (:Author {nameKey: $p0[1]})<-[:AUTHORED_BY]-(n1) RETURN n1
UNION
MATCH (:Entity {id: $p0[0]})<-[:AUTHORED_BY]-(n1) RETURN n1
}
WITH * WHERE n1.sortDate IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p1
RETURN collect([n1.title]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: ["author:dana-ito","author dana ito"]
// $p1: 21
CALL () {
CALL () {
MATCH (:Author {nameKey: $p0[1]})<-[:AUTHORED_BY]-(n1) RETURN n1
UNION
MATCH (:Entity {id: $p0[0]})<-[:AUTHORED_BY]-(n1) RETURN n1
}
WITH * RETURN count(n1) AS f0_0
}
CALL () {
CALL () {
MATCH (:Author {nameKey: $p0[1]})<-[:AUTHORED_BY]-(n1) RETURN n1
UNION
MATCH (:Entity {id: $p0[0]})<-[:AUTHORED_BY]-(n1) RETURN n1
}
WITH * WHERE n1.titleKey IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.titleKey, n1.id LIMIT $p1
RETURN collect([n1.title]) AS f0_1
}
RETURN [f0_0, f0_1] AS value;

// $p0: true
// $p1: 21
CALL () {
MATCH (n1:Paper) WHERE ((size(n1.codeUrls) > 0) = $p0) AND n1.id IS NOT NULL RETURN count(n1) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: false
// $p1: 2
CALL () {
MATCH (n1:Paper) WHERE ((size(n1.codeUrls) > 0) = $p0) AND n1.id IS NOT NULL RETURN count(n1) AS f0_0
}
CALL () {
MATCH (n1:Paper) WHERE n1.sortDate IS NOT NULL AND n1.id IS NOT NULL AND ((size(n1.codeUrls) > 0) = $p0)
WITH n1 ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p1
RETURN collect([n1.title, n1.codeUrls]) AS f0_1
}
RETURN [f0_0, f0_1] AS value;
