// $p0: {"id":"model:lantern"}
// $p1: 21
// $p2: 20210000
// $p3: 21
// $p4: ["Bo Lindqvist","bo lindqvist"]
// $p5: true
// $p6: 21
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Model
CALL (n0) {
MATCH (n0)<-[e1:EXTENDS|USES]-(n1) RETURN count(DISTINCT n1) AS f0_0
}
CALL (n0) {
MATCH (n0)<-[e1:EXTENDS|USES]-(n1)
WITH n1, collect(e1) AS e1s
WITH n1, e1s ORDER BY n1.titleKey, n1.id LIMIT $p1
WITH n1, e1s, reduce(first = e1s[0], other IN e1s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e1
RETURN collect([type(e1), [one IN e1s | type(one)], n1.title]) AS f0_1
}
CALL (n0) {
MATCH (n0)<-[e1:COMPARES]-(n1) WHERE n1.sortDate >= $p2 RETURN count(*) AS f0_2
}
CALL (n0) {
MATCH (n0)<-[e1:COMPARES]-(n1) WHERE n1.sortDate >= $p2
WITH n1, e1 ORDER BY n1.sortDate, n1.id LIMIT $p3
RETURN collect([type(e1), [type(e1)], n1.title]) AS f0_3
}
CALL (n0) {
MATCH (n0)<-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1) WHERE (EXISTS { MATCH (n1)-[:AUTHORED_BY]->(author) WHERE author.id = $p4[0] OR author.nameKey = $p4[1] }) AND ((size(n1.codeUrls) > 0) = $p5) RETURN count(DISTINCT n1) AS f0_4
}
CALL (n0) {
MATCH (n0)<-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1) WHERE (EXISTS { MATCH (n1)-[:AUTHORED_BY]->(author) WHERE author.id = $p4[0] OR author.nameKey = $p4[1] }) AND ((size(n1.codeUrls) > 0) = $p5)
WITH n1, collect(e1) AS e1s
WITH n1, e1s ORDER BY n1.addedAt DESC, n1.id DESC LIMIT $p6
WITH n1, e1s, reduce(first = e1s[0], other IN e1s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e1
RETURN collect([[one IN e1s | type(one)], n1.title, n1.addedAt]) AS f0_5
}
RETURN [f0_0, f0_1, f0_2, f0_3, f0_4, f0_5] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
