// $p0: {"id":"method:conditional-computation"}
// $p1: 21
// $p2: 3
// $p3: 3
// $p4: 2
// $p5: 2
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Method
CALL (n0) {
MATCH (n0)<-[e1:BROADER]-(n1)
WITH n1, e1 ORDER BY n1.sortName, n1.id LIMIT $p1
CALL (n1) {
MATCH (n1)<-[e2:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n2) RETURN count(DISTINCT n2) AS f1_0
}
CALL (n1) {
MATCH (n1)<-[e2:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n2)
WITH n2, collect(e2) AS e2s
WITH n2, e2s ORDER BY n2.sortDate DESC, n2.id DESC LIMIT $p2
WITH n2, e2s, reduce(first = e2s[0], other IN e2s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e2
CALL (n2) {
MATCH (n2)-[e3:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(n3)
WITH n3, e3 ORDER BY e3.rank, n3.id LIMIT $p3
CALL (n3) {
MATCH (n3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4)
WITH n4, collect(e4) AS e4s
WITH n4, e4s ORDER BY n4.sortDate DESC, n4.id DESC LIMIT $p4
WITH n4, e4s, reduce(first = e4s[0], other IN e4s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e4
CALL (n4) {
MATCH (n4)-[e5:AUTHORED_BY]->(n5)
WITH n5, e5 ORDER BY e5.position, n5.id LIMIT $p5
RETURN collect([n5.name]) AS f4_0
}
RETURN collect([n4.id, f4_0]) AS f3_0
}
RETURN collect([type(e3), CASE WHEN n3:Method THEN 0 WHEN n3:Model THEN 1 WHEN n3:Topic THEN 2 WHEN n3:Dataset THEN 3 END, n3.name, f3_0]) AS f2_0
}
RETURN collect([type(e2), n2.title, f2_0]) AS f1_1
}
RETURN collect([CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.name, f1_0, f1_1]) AS f0_0
}
RETURN [f0_0] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
