// $p0: {"external":"arxiv","value":"1805.00004"}
// $p1: 3
// $p2: 2
// $p3: 2
// $p4: 2
CALL () {
MATCH (:ExternalId {scheme: $p0.external, value: $p0.value})<-[:IDENTIFIED_BY]-(found) RETURN found
}
WITH found AS n0
WITH n0 ORDER BY n0.id LIMIT 10
CALL (n0) {
MATCH (n0)<-[e1:PUBLISHED_IN]-(n1)
WITH n1, e1 ORDER BY n1.sortDate, n1.id LIMIT $p1
RETURN collect([n1.title]) AS f0_0
}
CALL (n0) {
MATCH (n0)-[:PUBLISHED_IN]->(n1)
WITH n1 LIMIT 1
RETURN collect([n1.name])[0] AS f0_1
}
CALL (n0) {
MATCH (n0)<-[e1:AUTHORED_BY]-(n1)
WITH n1, e1 ORDER BY n1.titleKey, n1.id LIMIT $p2
RETURN collect([n1.title]) AS f0_2
}
CALL (n0) {
MATCH (n0)<-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1)
WITH n1, collect(e1) AS e1s
WITH n1, e1s ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p3
WITH n1, e1s, reduce(first = e1s[0], other IN e1s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e1
RETURN collect([n1.title]) AS f0_3
}
CALL (n0) {
MATCH (n0)-[e1:BASED_ON|VARIANT_OF|REPLACES|COMBINES]->(n1)
WITH n1, e1 ORDER BY n1.id, e1.key LIMIT $p4
RETURN collect([type(e1)]) AS f0_4
}
RETURN [CASE WHEN n0:Venue THEN 0 WHEN n0:Paper THEN 1 WHEN n0:Author THEN 2 WHEN n0:Method THEN 3 WHEN n0:Model THEN 4 WHEN n0:Topic THEN 5 WHEN n0:Dataset THEN 6 END, n0.id, n0.name, COUNT { (n0)<-[:PUBLISHED_IN]-() }, f0_0, n0.title, f0_1, f0_2, f0_3, f0_4] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"id":"model:lantern-lite"}
// $p1: 3
// $p2: 2
// $p3: 2
// $p4: 2
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0
CALL (n0) {
MATCH (n0)<-[e1:PUBLISHED_IN]-(n1)
WITH n1, e1 ORDER BY n1.sortDate, n1.id LIMIT $p1
RETURN collect([n1.title]) AS f0_0
}
CALL (n0) {
MATCH (n0)-[:PUBLISHED_IN]->(n1)
WITH n1 LIMIT 1
RETURN collect([n1.name])[0] AS f0_1
}
CALL (n0) {
MATCH (n0)<-[e1:AUTHORED_BY]-(n1)
WITH n1, e1 ORDER BY n1.titleKey, n1.id LIMIT $p2
RETURN collect([n1.title]) AS f0_2
}
CALL (n0) {
MATCH (n0)<-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1)
WITH n1, collect(e1) AS e1s
WITH n1, e1s ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p3
WITH n1, e1s, reduce(first = e1s[0], other IN e1s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e1
RETURN collect([n1.title]) AS f0_3
}
CALL (n0) {
MATCH (n0)-[e1:BASED_ON|VARIANT_OF|REPLACES|COMBINES]->(n1)
WITH n1, e1 ORDER BY n1.id, e1.key LIMIT $p4
RETURN collect([type(e1)]) AS f0_4
}
RETURN [CASE WHEN n0:Venue THEN 0 WHEN n0:Paper THEN 1 WHEN n0:Author THEN 2 WHEN n0:Method THEN 3 WHEN n0:Model THEN 4 WHEN n0:Topic THEN 5 WHEN n0:Dataset THEN 6 END, n0.id, n0.name, COUNT { (n0)<-[:PUBLISHED_IN]-() }, f0_0, n0.title, f0_1, f0_2, f0_3, f0_4] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"id":"author:ada-finch"}
// $p1: 3
// $p2: 2
// $p3: 2
// $p4: 2
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0
CALL (n0) {
MATCH (n0)<-[e1:PUBLISHED_IN]-(n1)
WITH n1, e1 ORDER BY n1.sortDate, n1.id LIMIT $p1
RETURN collect([n1.title]) AS f0_0
}
CALL (n0) {
MATCH (n0)-[:PUBLISHED_IN]->(n1)
WITH n1 LIMIT 1
RETURN collect([n1.name])[0] AS f0_1
}
CALL (n0) {
MATCH (n0)<-[e1:AUTHORED_BY]-(n1)
WITH n1, e1 ORDER BY n1.titleKey, n1.id LIMIT $p2
RETURN collect([n1.title]) AS f0_2
}
CALL (n0) {
MATCH (n0)<-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1)
WITH n1, collect(e1) AS e1s
WITH n1, e1s ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p3
WITH n1, e1s, reduce(first = e1s[0], other IN e1s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e1
RETURN collect([n1.title]) AS f0_3
}
CALL (n0) {
MATCH (n0)-[e1:BASED_ON|VARIANT_OF|REPLACES|COMBINES]->(n1)
WITH n1, e1 ORDER BY n1.id, e1.key LIMIT $p4
RETURN collect([type(e1)]) AS f0_4
}
RETURN [CASE WHEN n0:Venue THEN 0 WHEN n0:Paper THEN 1 WHEN n0:Author THEN 2 WHEN n0:Method THEN 3 WHEN n0:Model THEN 4 WHEN n0:Topic THEN 5 WHEN n0:Dataset THEN 6 END, n0.id, n0.name, COUNT { (n0)<-[:PUBLISHED_IN]-() }, f0_0, n0.title, f0_1, f0_2, f0_3, f0_4] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"id":"venue:workshop-on-windows"}
// $p1: 3
// $p2: 2
// $p3: 2
// $p4: 2
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0
CALL (n0) {
MATCH (n0)<-[e1:PUBLISHED_IN]-(n1)
WITH n1, e1 ORDER BY n1.sortDate, n1.id LIMIT $p1
RETURN collect([n1.title]) AS f0_0
}
CALL (n0) {
MATCH (n0)-[:PUBLISHED_IN]->(n1)
WITH n1 LIMIT 1
RETURN collect([n1.name])[0] AS f0_1
}
CALL (n0) {
MATCH (n0)<-[e1:AUTHORED_BY]-(n1)
WITH n1, e1 ORDER BY n1.titleKey, n1.id LIMIT $p2
RETURN collect([n1.title]) AS f0_2
}
CALL (n0) {
MATCH (n0)<-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1)
WITH n1, collect(e1) AS e1s
WITH n1, e1s ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p3
WITH n1, e1s, reduce(first = e1s[0], other IN e1s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e1
RETURN collect([n1.title]) AS f0_3
}
CALL (n0) {
MATCH (n0)-[e1:BASED_ON|VARIANT_OF|REPLACES|COMBINES]->(n1)
WITH n1, e1 ORDER BY n1.id, e1.key LIMIT $p4
RETURN collect([type(e1)]) AS f0_4
}
RETURN [CASE WHEN n0:Venue THEN 0 WHEN n0:Paper THEN 1 WHEN n0:Author THEN 2 WHEN n0:Method THEN 3 WHEN n0:Model THEN 4 WHEN n0:Topic THEN 5 WHEN n0:Dataset THEN 6 END, n0.id, n0.name, COUNT { (n0)<-[:PUBLISHED_IN]-() }, f0_0, n0.title, f0_1, f0_2, f0_3, f0_4] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
