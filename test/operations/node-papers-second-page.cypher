// $p0: {"id":"model:lantern"}
// $p1: 4
// $p2: 20180901
// $p3: "paper:7898c5c033201322"
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0
CALL (n0) {
MATCH (n0)<-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1)
WITH n1, collect(e1) AS e1s WHERE n1.sortDate <= $p2 AND n1.id IS NOT NULL AND (n1.sortDate < $p2 OR n1.id < $p3)
WITH n1, e1s ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p1
WITH n1, e1s, reduce(first = e1s[0], other IN e1s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e1
RETURN collect([n1.id]) AS f0_0
}
RETURN [CASE WHEN n0:Venue THEN 0 WHEN n0:Paper THEN 1 WHEN n0:Author THEN 2 WHEN n0:Method THEN 3 WHEN n0:Model THEN 4 WHEN n0:Topic THEN 5 WHEN n0:Dataset THEN 6 END, f0_0] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
