// $p0: {"id":"method:conditional-computation"}
// $p1: 21
// $p2: 3
// $p3: 3
// $p4: 2
// $p5: 2
// $p6: 2
// $p7: 2
// $p8: 2
// $p9: 3
// $p10: 2
// $p11: 2
// $p12: 2
// $p13: 2
// $p14: 3
// $p15: 2
// $p16: 2
// $p17: 2
// $p18: 2
// $p19: 3
// $p20: 2
// $p21: 2
// $p22: 2
// $p23: 2
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
CALL (n3) {
MATCH (n3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4)
WITH n4, collect(e4) AS e4s
WITH n4, e4s ORDER BY n4.sortDate DESC, n4.id DESC LIMIT $p6
WITH n4, e4s, reduce(first = e4s[0], other IN e4s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e4
CALL (n4) {
MATCH (n4)-[e5:AUTHORED_BY]->(n5)
WITH n5, e5 ORDER BY e5.position, n5.id LIMIT $p5
RETURN collect([n5.name]) AS f4_0
}
RETURN collect([n4.id, f4_0]) AS f3_1
}
CALL (n3) {
MATCH (n3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4)
WITH n4, collect(e4) AS e4s
WITH n4, e4s ORDER BY n4.sortDate DESC, n4.id DESC LIMIT $p7
WITH n4, e4s, reduce(first = e4s[0], other IN e4s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e4
CALL (n4) {
MATCH (n4)-[e5:AUTHORED_BY]->(n5)
WITH n5, e5 ORDER BY e5.position, n5.id LIMIT $p5
RETURN collect([n5.name]) AS f4_0
}
RETURN collect([n4.id, f4_0]) AS f3_2
}
CALL (n3) {
MATCH (n3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4)
WITH n4, collect(e4) AS e4s
WITH n4, e4s ORDER BY n4.sortDate DESC, n4.id DESC LIMIT $p8
WITH n4, e4s, reduce(first = e4s[0], other IN e4s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e4
CALL (n4) {
MATCH (n4)-[e5:AUTHORED_BY]->(n5)
WITH n5, e5 ORDER BY e5.position, n5.id LIMIT $p5
RETURN collect([n5.name]) AS f4_0
}
RETURN collect([n4.id, f4_0]) AS f3_3
}
RETURN collect([type(e3), CASE WHEN n3:Method THEN 0 WHEN n3:Model THEN 1 WHEN n3:Topic THEN 2 WHEN n3:Dataset THEN 3 END, n3.name, f3_0, f3_1, f3_2, f3_3]) AS f2_0
}
RETURN collect([type(e2), n2.title, f2_0]) AS f1_1
}
CALL (n1) {
MATCH (n1)<-[e2:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n2)
WITH n2, collect(e2) AS e2s
WITH n2, e2s ORDER BY n2.sortDate DESC, n2.id DESC LIMIT $p9
WITH n2, e2s, reduce(first = e2s[0], other IN e2s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e2
CALL (n2) {
MATCH (n2)-[e3:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(n3)
WITH n3, e3 ORDER BY e3.rank, n3.id LIMIT $p3
CALL (n3) {
MATCH (n3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4)
WITH n4, collect(e4) AS e4s
WITH n4, e4s ORDER BY n4.sortDate DESC, n4.id DESC LIMIT $p10
WITH n4, e4s, reduce(first = e4s[0], other IN e4s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e4
CALL (n4) {
MATCH (n4)-[e5:AUTHORED_BY]->(n5)
WITH n5, e5 ORDER BY e5.position, n5.id LIMIT $p5
RETURN collect([n5.name]) AS f4_0
}
RETURN collect([n4.id, f4_0]) AS f3_0
}
CALL (n3) {
MATCH (n3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4)
WITH n4, collect(e4) AS e4s
WITH n4, e4s ORDER BY n4.sortDate DESC, n4.id DESC LIMIT $p11
WITH n4, e4s, reduce(first = e4s[0], other IN e4s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e4
CALL (n4) {
MATCH (n4)-[e5:AUTHORED_BY]->(n5)
WITH n5, e5 ORDER BY e5.position, n5.id LIMIT $p5
RETURN collect([n5.name]) AS f4_0
}
RETURN collect([n4.id, f4_0]) AS f3_1
}
CALL (n3) {
MATCH (n3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4)
WITH n4, collect(e4) AS e4s
WITH n4, e4s ORDER BY n4.sortDate DESC, n4.id DESC LIMIT $p12
WITH n4, e4s, reduce(first = e4s[0], other IN e4s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e4
CALL (n4) {
MATCH (n4)-[e5:AUTHORED_BY]->(n5)
WITH n5, e5 ORDER BY e5.position, n5.id LIMIT $p5
RETURN collect([n5.name]) AS f4_0
}
RETURN collect([n4.id, f4_0]) AS f3_2
}
CALL (n3) {
MATCH (n3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4)
WITH n4, collect(e4) AS e4s
WITH n4, e4s ORDER BY n4.sortDate DESC, n4.id DESC LIMIT $p13
WITH n4, e4s, reduce(first = e4s[0], other IN e4s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e4
CALL (n4) {
MATCH (n4)-[e5:AUTHORED_BY]->(n5)
WITH n5, e5 ORDER BY e5.position, n5.id LIMIT $p5
RETURN collect([n5.name]) AS f4_0
}
RETURN collect([n4.id, f4_0]) AS f3_3
}
RETURN collect([type(e3), CASE WHEN n3:Method THEN 0 WHEN n3:Model THEN 1 WHEN n3:Topic THEN 2 WHEN n3:Dataset THEN 3 END, n3.name, f3_0, f3_1, f3_2, f3_3]) AS f2_0
}
RETURN collect([type(e2), n2.title, f2_0]) AS f1_2
}
CALL (n1) {
MATCH (n1)<-[e2:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n2)
WITH n2, collect(e2) AS e2s
WITH n2, e2s ORDER BY n2.sortDate DESC, n2.id DESC LIMIT $p14
WITH n2, e2s, reduce(first = e2s[0], other IN e2s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e2
CALL (n2) {
MATCH (n2)-[e3:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(n3)
WITH n3, e3 ORDER BY e3.rank, n3.id LIMIT $p3
CALL (n3) {
MATCH (n3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4)
WITH n4, collect(e4) AS e4s
WITH n4, e4s ORDER BY n4.sortDate DESC, n4.id DESC LIMIT $p15
WITH n4, e4s, reduce(first = e4s[0], other IN e4s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e4
CALL (n4) {
MATCH (n4)-[e5:AUTHORED_BY]->(n5)
WITH n5, e5 ORDER BY e5.position, n5.id LIMIT $p5
RETURN collect([n5.name]) AS f4_0
}
RETURN collect([n4.id, f4_0]) AS f3_0
}
CALL (n3) {
MATCH (n3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4)
WITH n4, collect(e4) AS e4s
WITH n4, e4s ORDER BY n4.sortDate DESC, n4.id DESC LIMIT $p16
WITH n4, e4s, reduce(first = e4s[0], other IN e4s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e4
CALL (n4) {
MATCH (n4)-[e5:AUTHORED_BY]->(n5)
WITH n5, e5 ORDER BY e5.position, n5.id LIMIT $p5
RETURN collect([n5.name]) AS f4_0
}
RETURN collect([n4.id, f4_0]) AS f3_1
}
CALL (n3) {
MATCH (n3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4)
WITH n4, collect(e4) AS e4s
WITH n4, e4s ORDER BY n4.sortDate DESC, n4.id DESC LIMIT $p17
WITH n4, e4s, reduce(first = e4s[0], other IN e4s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e4
CALL (n4) {
MATCH (n4)-[e5:AUTHORED_BY]->(n5)
WITH n5, e5 ORDER BY e5.position, n5.id LIMIT $p5
RETURN collect([n5.name]) AS f4_0
}
RETURN collect([n4.id, f4_0]) AS f3_2
}
CALL (n3) {
MATCH (n3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4)
WITH n4, collect(e4) AS e4s
WITH n4, e4s ORDER BY n4.sortDate DESC, n4.id DESC LIMIT $p18
WITH n4, e4s, reduce(first = e4s[0], other IN e4s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e4
CALL (n4) {
MATCH (n4)-[e5:AUTHORED_BY]->(n5)
WITH n5, e5 ORDER BY e5.position, n5.id LIMIT $p5
RETURN collect([n5.name]) AS f4_0
}
RETURN collect([n4.id, f4_0]) AS f3_3
}
RETURN collect([type(e3), CASE WHEN n3:Method THEN 0 WHEN n3:Model THEN 1 WHEN n3:Topic THEN 2 WHEN n3:Dataset THEN 3 END, n3.name, f3_0, f3_1, f3_2, f3_3]) AS f2_0
}
RETURN collect([type(e2), n2.title, f2_0]) AS f1_3
}
CALL (n1) {
MATCH (n1)<-[e2:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n2)
WITH n2, collect(e2) AS e2s
WITH n2, e2s ORDER BY n2.sortDate DESC, n2.id DESC LIMIT $p19
WITH n2, e2s, reduce(first = e2s[0], other IN e2s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e2
CALL (n2) {
MATCH (n2)-[e3:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(n3)
WITH n3, e3 ORDER BY e3.rank, n3.id LIMIT $p3
CALL (n3) {
MATCH (n3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4)
WITH n4, collect(e4) AS e4s
WITH n4, e4s ORDER BY n4.sortDate DESC, n4.id DESC LIMIT $p20
WITH n4, e4s, reduce(first = e4s[0], other IN e4s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e4
CALL (n4) {
MATCH (n4)-[e5:AUTHORED_BY]->(n5)
WITH n5, e5 ORDER BY e5.position, n5.id LIMIT $p5
RETURN collect([n5.name]) AS f4_0
}
RETURN collect([n4.id, f4_0]) AS f3_0
}
CALL (n3) {
MATCH (n3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4)
WITH n4, collect(e4) AS e4s
WITH n4, e4s ORDER BY n4.sortDate DESC, n4.id DESC LIMIT $p21
WITH n4, e4s, reduce(first = e4s[0], other IN e4s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e4
CALL (n4) {
MATCH (n4)-[e5:AUTHORED_BY]->(n5)
WITH n5, e5 ORDER BY e5.position, n5.id LIMIT $p5
RETURN collect([n5.name]) AS f4_0
}
RETURN collect([n4.id, f4_0]) AS f3_1
}
CALL (n3) {
MATCH (n3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4)
WITH n4, collect(e4) AS e4s
WITH n4, e4s ORDER BY n4.sortDate DESC, n4.id DESC LIMIT $p22
WITH n4, e4s, reduce(first = e4s[0], other IN e4s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e4
CALL (n4) {
MATCH (n4)-[e5:AUTHORED_BY]->(n5)
WITH n5, e5 ORDER BY e5.position, n5.id LIMIT $p5
RETURN collect([n5.name]) AS f4_0
}
RETURN collect([n4.id, f4_0]) AS f3_2
}
CALL (n3) {
MATCH (n3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4)
WITH n4, collect(e4) AS e4s
WITH n4, e4s ORDER BY n4.sortDate DESC, n4.id DESC LIMIT $p23
WITH n4, e4s, reduce(first = e4s[0], other IN e4s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e4
CALL (n4) {
MATCH (n4)-[e5:AUTHORED_BY]->(n5)
WITH n5, e5 ORDER BY e5.position, n5.id LIMIT $p5
RETURN collect([n5.name]) AS f4_0
}
RETURN collect([n4.id, f4_0]) AS f3_3
}
RETURN collect([type(e3), CASE WHEN n3:Method THEN 0 WHEN n3:Model THEN 1 WHEN n3:Topic THEN 2 WHEN n3:Dataset THEN 3 END, n3.name, f3_0, f3_1, f3_2, f3_3]) AS f2_0
}
RETURN collect([type(e2), n2.title, f2_0]) AS f1_4
}
RETURN collect([CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.name, f1_0, f1_1, f1_2, f1_3, f1_4]) AS f0_0
}
RETURN [f0_0] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
