// $p0: {"id":"model:lantern"}
// $p1: [{"text":"name:attention","names":["attention"]}]
// $p2: [{"text":"method:nothing","id":"method:nothing"}]
// $p3: [{"text":"name:attention","names":["attention"]},{"text":"method:nothing","id":"method:nothing"}]
// $p4: "+\"lantern\""
// $p5: 21
// $p6: ["Dana Ito","dana ito"]
// $p7: 21
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Model
CALL () {
UNWIND $p3 AS ref
OPTIONAL CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
UNION
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found WHERE found:Concept RETURN found LIMIT 1
}
WITH ref WHERE found IS NULL
RETURN collect(ref.text) AS f0_0
}
CALL (n0) {
CALL () {
UNWIND $p1 AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
UNION
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size
WHERE found:Concept
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN collect(below) AS n1AllOf
}
CALL () {
UNWIND $p2 AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
UNION
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size
WHERE found:Concept
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN reduce(all = [], some IN collect(below) | all + some) AS n1NoneOf
}
CALL () {
CALL () {
CALL db.index.fulltext.queryNodes('paper_text', $p4) YIELD node AS n1
RETURN n1
}
RETURN collect(n1) AS n1Text
}
MATCH (n0)<-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1) WHERE any(things IN [[(n1)-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(thing) | thing]] WHERE all(some IN n1AllOf WHERE any(thing IN things WHERE thing IN some)) AND none(thing IN things WHERE thing IN n1NoneOf)) AND n1 IN n1Text RETURN count(DISTINCT n1) AS f0_1
}
CALL (n0) {
CALL () {
UNWIND $p1 AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
UNION
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size
WHERE found:Concept
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN collect(below) AS n1AllOf
}
CALL () {
UNWIND $p2 AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
UNION
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size
WHERE found:Concept
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN reduce(all = [], some IN collect(below) | all + some) AS n1NoneOf
}
CALL () {
CALL () {
CALL db.index.fulltext.queryNodes('paper_text', $p4) YIELD node AS n1
RETURN n1
}
RETURN collect(n1) AS n1Text
}
MATCH (n0)<-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1) WHERE any(things IN [[(n1)-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(thing) | thing]] WHERE all(some IN n1AllOf WHERE any(thing IN things WHERE thing IN some)) AND none(thing IN things WHERE thing IN n1NoneOf)) AND n1 IN n1Text
WITH n1, collect(e1) AS e1s
WITH n1, e1s ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p5
WITH n1, e1s, reduce(first = e1s[0], other IN e1s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e1
CALL (n1) {
MATCH (n1)-[:PUBLISHED_IN]->(n2)
WITH n2 LIMIT 1
CALL (n2) {
MATCH (n2)<-[e3:PUBLISHED_IN]-(n3) WHERE (EXISTS { MATCH (n3)-[:AUTHORED_BY]->(author) WHERE author.id = $p6[0] OR author.nameKey = $p6[1] }) RETURN count(*) AS f2_0
}
CALL (n2) {
MATCH (n2)<-[e3:PUBLISHED_IN]-(n3) WHERE (EXISTS { MATCH (n3)-[:AUTHORED_BY]->(author) WHERE author.id = $p6[0] OR author.nameKey = $p6[1] })
WITH n3, e3 ORDER BY n3.titleKey, n3.id LIMIT $p7
RETURN collect([n3.title]) AS f2_1
}
RETURN collect([n2.name, f2_0, f2_1])[0] AS f1_0
}
RETURN collect([n1.title, f1_0]) AS f0_2
}
RETURN [f0_0, f0_1, f0_2] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"id":"author:dana-ito"}
// $p1: [{"text":"name:early exit","names":["early exit"]}]
// $p2: [{"text":"name:early exit","names":["early exit"]}]
// $p3: 21
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Author
CALL (n0) {
CALL () {
UNWIND $p1 AS ref
CALL (ref) {
CALL (ref) {
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size
WHERE found:Concept
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN reduce(all = [], some IN collect(below) | all + some) AS n1AnyOf
}
MATCH (n0)<-[e1:AUTHORED_BY]-(n1) WHERE any(things IN [[(n1)-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(thing) | thing]] WHERE any(thing IN things WHERE thing IN n1AnyOf)) RETURN count(*) AS f0_0
}
CALL () {
UNWIND $p2 AS ref
OPTIONAL CALL (ref) {
CALL (ref) {
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found WHERE found:Concept RETURN found LIMIT 1
}
WITH ref WHERE found IS NULL
RETURN collect(ref.text) AS f0_1
}
CALL (n0) {
CALL () {
UNWIND $p1 AS ref
CALL (ref) {
CALL (ref) {
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size
WHERE found:Concept
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN reduce(all = [], some IN collect(below) | all + some) AS n1AnyOf
}
MATCH (n0)<-[e1:AUTHORED_BY]-(n1) WHERE any(things IN [[(n1)-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(thing) | thing]] WHERE any(thing IN things WHERE thing IN n1AnyOf))
WITH n1, e1 ORDER BY n1.sortDate, n1.id LIMIT $p3
RETURN collect([n1.title]) AS f0_2
}
RETURN [f0_0, f0_1, f0_2] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: "+\"skip\" +\"+layers,\" +\"\\\"lantern\\\"\""
// $p1: 21
CALL () {
CALL () {
CALL db.index.fulltext.queryNodes('paper_text', $p0) YIELD node AS n1
RETURN n1
}
WITH * RETURN count(n1) AS f0_0
}
CALL () {
CALL () {
CALL db.index.fulltext.queryNodes('paper_text', $p0) YIELD node AS n1
RETURN n1
}
WITH * WHERE n1.sortDate IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p1
RETURN collect([n1.title]) AS f0_1
}
RETURN [f0_0, f0_1] AS value;

// $p0: "\"\""
// $p1: 21
CALL () {
CALL () {
CALL db.index.fulltext.queryNodes('paper_text', $p0) YIELD node AS n1
RETURN n1
}
WITH * RETURN count(n1) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: 20170000
// $p1: [{"text":"model:lantern","id":"model:lantern"}]
// $p2: [{"text":"model:lantern","id":"model:lantern"}]
// $p3: ["author:dana-ito","author dana ito"]
// $p4: "+\"lantern\""
// $p5: ["venue:proceedings-of-invented-learning","venue proceedings of invented learning"]
// $p6: true
// $p7: 21
CALL () {
CALL () {
UNWIND $p1 AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
}
WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size
WHERE found:Concept
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN collect(below) AS n1AllOf
}
CALL () {
CALL () {
CALL db.index.fulltext.queryNodes('paper_text', $p4) YIELD node AS n1
RETURN n1
}
RETURN collect(n1) AS n1Text
}
CALL (n1AllOf) {
UNWIND n1AllOf[0] AS thing
MATCH (thing)<-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1)
RETURN DISTINCT n1
}
WITH * WHERE n1.sortDate >= $p0 AND any(things IN [[(n1)-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(thing) | thing]] WHERE all(some IN n1AllOf WHERE any(thing IN things WHERE thing IN some))) AND (EXISTS { MATCH (n1)-[:AUTHORED_BY]->(author) WHERE author.id = $p3[0] OR author.nameKey = $p3[1] }) AND n1 IN n1Text AND (EXISTS { MATCH (n1)-[:PUBLISHED_IN]->(venue) WHERE venue.id = $p5[0] OR venue.nameKey = $p5[1] }) AND ((size(n1.codeUrls) > 0) = $p6) AND n1.id IS NOT NULL RETURN count(n1) AS f0_0
}
CALL () {
CALL () {
UNWIND $p1 AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
}
WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size
WHERE found:Concept
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN collect(below) AS n1AllOf
}
CALL () {
CALL () {
CALL db.index.fulltext.queryNodes('paper_text', $p4) YIELD node AS n1
RETURN n1
}
RETURN collect(n1) AS n1Text
}
CALL (n1AllOf) {
UNWIND n1AllOf[0] AS thing
MATCH (thing)<-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1)
RETURN DISTINCT n1
}
WITH * WHERE n1.sortDate IS NOT NULL AND n1.id IS NOT NULL AND n1.sortDate >= $p0 AND any(things IN [[(n1)-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(thing) | thing]] WHERE all(some IN n1AllOf WHERE any(thing IN things WHERE thing IN some))) AND (EXISTS { MATCH (n1)-[:AUTHORED_BY]->(author) WHERE author.id = $p3[0] OR author.nameKey = $p3[1] }) AND n1 IN n1Text AND (EXISTS { MATCH (n1)-[:PUBLISHED_IN]->(venue) WHERE venue.id = $p5[0] OR venue.nameKey = $p5[1] }) AND ((size(n1.codeUrls) > 0) = $p6)
WITH n1 ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p7
RETURN collect([n1.title]) AS f0_1
}
RETURN [f0_0, f0_1] AS value;
