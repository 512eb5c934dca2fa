// $p0: {"id":"model:lantern-lite"}
// $p1: 3
// $p2: 21
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Model
CALL (n0) {
WITH n0 AS this
CALL (this) {
MATCH path = ANY SHORTEST (this)-[:BASED_ON|VARIANT_OF|REPLACES|COMBINES]->{1,8}(node)
WITH node, relationships(path) AS way, size(relationships(path)) AS steps
RETURN node, round(1.0 / steps, 6) AS score, steps, way
ORDER BY score DESC, node.id LIMIT 500
}
WITH node AS n1, {score: score, steps: steps, way: way} AS e1
RETURN collect([n1, e1]) AS f0_0
}
CALL (f0_0) {
UNWIND f0_0 AS kept
WITH kept[0] AS n1, kept[1] AS e1
WITH n1, e1 ORDER BY e1.score DESC, n1.id LIMIT $p1
RETURN collect([e1.score, e1.steps, [m2 IN coalesce(e1.way, []) | [type(m2), m2.evidenceText, [m3 IN [startNode(m2)] WHERE m3 IS NOT NULL | [CASE WHEN m3:Method THEN 0 WHEN m3:Model THEN 1 WHEN m3:Topic THEN 2 WHEN m3:Dataset THEN 3 END, m3.id]][0], [m3 IN [endNode(m2)] WHERE m3 IS NOT NULL | [CASE WHEN m3:Method THEN 0 WHEN m3:Model THEN 1 WHEN m3:Topic THEN 2 WHEN m3:Dataset THEN 3 END, m3.id, m3.year]][0]]], CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.name, n1.year, COUNT { (n1)<-[:INTRODUCES]-() }, n1.id]) AS f0_1
}
RETURN [size(f0_0), f0_1] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"id":"method:attention"}
// $p1: 21
// $p2: 21
// $p3: 4
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Method
CALL (n0) {
WITH n0 AS this
CALL (this) {
MATCH path = ANY SHORTEST (this)<-[:BASED_ON|VARIANT_OF|REPLACES|COMBINES]-{1,8}(node)
WITH node, relationships(path) AS way, size(relationships(path)) AS steps
RETURN node, round(1.0 / steps, 6) AS score, steps, way
ORDER BY score DESC, node.id LIMIT 500
}
WITH node AS n1, {score: score, steps: steps, way: way} AS e1
WITH n1, e1 ORDER BY e1.score DESC, n1.id LIMIT $p1
RETURN collect([CASE WHEN n1:Method THEN 0 WHEN n1:Model THEN 1 WHEN n1:Topic THEN 2 WHEN n1:Dataset THEN 3 END, n1.id]) AS f0_0
}
CALL (n0) {
WITH n0 AS this
CALL (this) {
CALL (this) {
  MATCH path = ANY SHORTEST (this)-[:BASED_ON|VARIANT_OF|REPLACES|COMBINES]->{1,8}(node)
  RETURN node, size(relationships(path)) AS steps
UNION
  MATCH path = ANY SHORTEST (this)<-[:BASED_ON|VARIANT_OF|REPLACES|COMBINES]-{1,8}(node)
  RETURN node, size(relationships(path)) AS steps
}
WITH this, node, steps ORDER BY steps, node.id
WITH this, collect(node) AS others
WITH [this] + others[..$p3 - 1] AS nodes, size(others) >= $p3 AS truncated
CALL (nodes) {
  UNWIND nodes AS younger
  MATCH (younger)-[link:BASED_ON|VARIANT_OF|REPLACES|COMBINES]->(older) WHERE older IN nodes
  WITH link ORDER BY younger.id, older.id, link.key
  RETURN collect(link) AS links
}
RETURN nodes, links, truncated
}
WITH {nodes: nodes, links: links, truncated: truncated} AS r1
CALL (r1) {
UNWIND coalesce(r1.links, []) AS m2
CALL (m2) {
UNWIND [endNode(m2)] AS m3
WITH m3 WHERE m3 IS NOT NULL
CALL (m3) {
MATCH (m3)<-[e4:INTRODUCES]-(n4)
WITH n4, e4 ORDER BY n4.sortDate, n4.id LIMIT $p2
RETURN collect([n4.year]) AS f3_0
}
RETURN collect([CASE WHEN m3:Method THEN 0 WHEN m3:Model THEN 1 WHEN m3:Topic THEN 2 WHEN m3:Dataset THEN 3 END, m3.id, f3_0])[0] AS f2_0
}
RETURN collect([type(m2), [m3 IN [startNode(m2)] WHERE m3 IS NOT NULL | [CASE WHEN m3:Method THEN 0 WHEN m3:Model THEN 1 WHEN m3:Topic THEN 2 WHEN m3:Dataset THEN 3 END, m3.id]][0], f2_0]) AS f1_0
}
RETURN collect([r1.truncated, [m2 IN coalesce(r1.nodes, []) | [CASE WHEN m2:Method THEN 0 WHEN m2:Model THEN 1 WHEN m2:Topic THEN 2 WHEN m2:Dataset THEN 3 END, m2.id, m2.year]], f1_0])[0] AS f0_1
}
RETURN [f0_0, f0_1] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
