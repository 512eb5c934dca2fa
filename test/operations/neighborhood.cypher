// $p0: 2
// $p1: null
// $p2: 8
// $p3: [{"text":"arxiv:1805.00004","external":"arxiv","value":"1805.00004"},{"text":"paper:nothing","id":"paper:nothing"}]
CALL () {
UNWIND range(0, size($p3) - 1) AS position
WITH position, $p3[position] AS ref
CALL (ref) {
CALL (ref) {
MATCH (:ExternalId {scheme: ref.external, value: ref.value})<-[:IDENTIFIED_BY]-(found) RETURN found
UNION
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
}
WITH found
WITH found ORDER BY found.id
RETURN collect(found)[..10] AS found
}
WITH ref, found ORDER BY position
RETURN collect(DISTINCT CASE WHEN size(found) = 1 THEN found[0] END) AS ids,
  collect(DISTINCT CASE WHEN found = [] THEN ref.text END) AS unknown0,
  collect(CASE WHEN size(found) > 1 THEN [ref.text, [one IN found | [one.id, coalesce(one.title, one.name)]]] END) AS ambiguous0
}
WITH ids, unknown0 AS unknownIds, ambiguous0 AS ambiguous
CALL (ids, unknownIds) {
CALL (ids, unknownIds) {
WITH ids AS centre
CALL (centre) {
  UNWIND centre AS near
  CALL (near) {
    MATCH (near)--(far:Entity)
    RETURN far LIMIT 1000
  }
  WITH centre, far, count(*) AS ties WHERE NOT far IN centre
  WITH far, ties / log(2.0 + COUNT { (far)--() }) AS weight
  ORDER BY weight DESC, far.id LIMIT 1000
  RETURN collect(far) AS first
}
CALL (centre, first) {
  WITH centre, first, reduce(taken = {read: 0, all: []}, near IN CASE WHEN $p0 >= 2 THEN first ELSE [] END |
    CASE WHEN taken.read + COUNT { (near)--() } <= 3000
      THEN {read: taken.read + COUNT { (near)--() }, all: taken.all + [near]} ELSE taken END).all AS followed
  UNWIND followed AS near
  MATCH (near)--(far:Entity)
  WITH centre, first, far, count(*) AS ties WHERE NOT far IN centre AND NOT far IN first
  WITH far, ties / log(2.0 + COUNT { (far)--() }) AS weight
  ORDER BY weight DESC, far.id LIMIT 1000
  RETURN collect(far) AS second
}
CALL (centre, first, second) {
  WITH centre, first, second, reduce(taken = {read: 0, all: []}, near IN CASE WHEN $p0 >= 3 THEN second ELSE [] END |
    CASE WHEN taken.read + COUNT { (near)--() } <= 3000
      THEN {read: taken.read + COUNT { (near)--() }, all: taken.all + [near]} ELSE taken END).all AS followed
  UNWIND followed AS near
  MATCH (near)--(far:Entity)
  WITH centre, first, second, far, count(*) AS ties WHERE NOT far IN centre AND NOT far IN first AND NOT far IN second
  WITH far, ties / log(2.0 + COUNT { (far)--() }) AS weight
  ORDER BY weight DESC, far.id LIMIT 1000
  RETURN collect(far) AS third
}
WITH centre, [node IN first + second + third WHERE $p1 IS NULL OR any(label IN labels(node) WHERE label IN $p1)] AS around
WITH (centre + around)[..$p2] AS nodes, size(centre) + size(around) > $p2 AS truncated
CALL (nodes) {
  UNWIND nodes AS one
  MATCH (one)-[link]->(other:Entity)
  WHERE other IN nodes
  WITH link
  ORDER BY startNode(link).id, type(link), endNode(link).id, link.key LIMIT 2000
  RETURN collect(link) AS links
}
RETURN nodes, links, truncated
}
WITH {unknownIds: unknownIds, nodes: nodes, links: links, truncated: truncated} AS r1
RETURN collect([r1.unknownIds, r1.truncated, [m2 IN coalesce(r1.nodes, []) | [CASE WHEN m2:Venue THEN 0 WHEN m2:Paper THEN 1 WHEN m2:Author THEN 2 WHEN m2:Method THEN 3 WHEN m2:Model THEN 4 WHEN m2:Topic THEN 5 WHEN m2:Dataset THEN 6 END, m2.id, m2.title]], [m2 IN coalesce(r1.links, []) | [type(m2), [m3 IN [startNode(m2)] WHERE m3 IS NOT NULL | [CASE WHEN m3:Venue THEN 0 WHEN m3:Paper THEN 1 WHEN m3:Author THEN 2 WHEN m3:Method THEN 3 WHEN m3:Model THEN 4 WHEN m3:Topic THEN 5 WHEN m3:Dataset THEN 6 END, m3.id]][0], [m3 IN [endNode(m2)] WHERE m3 IS NOT NULL | [CASE WHEN m3:Venue THEN 0 WHEN m3:Paper THEN 1 WHEN m3:Author THEN 2 WHEN m3:Method THEN 3 WHEN m3:Model THEN 4 WHEN m3:Topic THEN 5 WHEN m3:Dataset THEN 6 END, m3.id]][0]]]])[0] AS f0_0
}
RETURN [f0_0] AS value, ambiguous;

// $p0: 3
// $p1: ["Paper"]
// $p2: 100
// $p3: [{"text":"method:early-exit","id":"method:early-exit"}]
CALL () {
UNWIND range(0, size($p3) - 1) AS position
WITH position, $p3[position] AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
}
WITH found
WITH found ORDER BY found.id
RETURN collect(found)[..10] AS found
}
WITH ref, found ORDER BY position
RETURN collect(DISTINCT CASE WHEN size(found) = 1 THEN found[0] END) AS ids,
  collect(DISTINCT CASE WHEN found = [] THEN ref.text END) AS unknown0,
  collect(CASE WHEN size(found) > 1 THEN [ref.text, [one IN found | [one.id, coalesce(one.title, one.name)]]] END) AS ambiguous0
}
WITH ids, unknown0 AS unknownIds, ambiguous0 AS ambiguous
CALL (ids, unknownIds) {
CALL (ids, unknownIds) {
WITH ids AS centre
CALL (centre) {
  UNWIND centre AS near
  CALL (near) {
    MATCH (near)--(far:Entity)
    RETURN far LIMIT 1000
  }
  WITH centre, far, count(*) AS ties WHERE NOT far IN centre
  WITH far, ties / log(2.0 + COUNT { (far)--() }) AS weight
  ORDER BY weight DESC, far.id LIMIT 1000
  RETURN collect(far) AS first
}
CALL (centre, first) {
  WITH centre, first, reduce(taken = {read: 0, all: []}, near IN CASE WHEN $p0 >= 2 THEN first ELSE [] END |
    CASE WHEN taken.read + COUNT { (near)--() } <= 3000
      THEN {read: taken.read + COUNT { (near)--() }, all: taken.all + [near]} ELSE taken END).all AS followed
  UNWIND followed AS near
  MATCH (near)--(far:Entity)
  WITH centre, first, far, count(*) AS ties WHERE NOT far IN centre AND NOT far IN first
  WITH far, ties / log(2.0 + COUNT { (far)--() }) AS weight
  ORDER BY weight DESC, far.id LIMIT 1000
  RETURN collect(far) AS second
}
CALL (centre, first, second) {
  WITH centre, first, second, reduce(taken = {read: 0, all: []}, near IN CASE WHEN $p0 >= 3 THEN second ELSE [] END |
    CASE WHEN taken.read + COUNT { (near)--() } <= 3000
      THEN {read: taken.read + COUNT { (near)--() }, all: taken.all + [near]} ELSE taken END).all AS followed
  UNWIND followed AS near
  MATCH (near)--(far:Entity)
  WITH centre, first, second, far, count(*) AS ties WHERE NOT far IN centre AND NOT far IN first AND NOT far IN second
  WITH far, ties / log(2.0 + COUNT { (far)--() }) AS weight
  ORDER BY weight DESC, far.id LIMIT 1000
  RETURN collect(far) AS third
}
WITH centre, [node IN first + second + third WHERE $p1 IS NULL OR any(label IN labels(node) WHERE label IN $p1)] AS around
WITH (centre + around)[..$p2] AS nodes, size(centre) + size(around) > $p2 AS truncated
CALL (nodes) {
  UNWIND nodes AS one
  MATCH (one)-[link]->(other:Entity)
  WHERE other IN nodes
  WITH link
  ORDER BY startNode(link).id, type(link), endNode(link).id, link.key LIMIT 2000
  RETURN collect(link) AS links
}
RETURN nodes, links, truncated
}
WITH {unknownIds: unknownIds, nodes: nodes, links: links, truncated: truncated} AS r1
RETURN collect([r1.truncated, [m2 IN coalesce(r1.nodes, []) | [CASE WHEN m2:Venue THEN 0 WHEN m2:Paper THEN 1 WHEN m2:Author THEN 2 WHEN m2:Method THEN 3 WHEN m2:Model THEN 4 WHEN m2:Topic THEN 5 WHEN m2:Dataset THEN 6 END, m2.id]]])[0] AS f0_0
}
RETURN [f0_0] AS value, ambiguous;

// $p0: 1
// $p1: null
// $p2: 100
// $p3: []
CALL () {
UNWIND range(0, size($p3) - 1) AS position
WITH position, $p3[position] AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
}
WITH found
WITH found ORDER BY found.id
RETURN collect(found)[..10] AS found
}
WITH ref, found ORDER BY position
RETURN collect(DISTINCT CASE WHEN size(found) = 1 THEN found[0] END) AS ids,
  collect(DISTINCT CASE WHEN found = [] THEN ref.text END) AS unknown0,
  collect(CASE WHEN size(found) > 1 THEN [ref.text, [one IN found | [one.id, coalesce(one.title, one.name)]]] END) AS ambiguous0
}
WITH ids, unknown0 AS unknownIds, ambiguous0 AS ambiguous
CALL (ids, unknownIds) {
CALL (ids, unknownIds) {
WITH ids AS centre
CALL (centre) {
  UNWIND centre AS near
  CALL (near) {
    MATCH (near)--(far:Entity)
    RETURN far LIMIT 1000
  }
  WITH centre, far, count(*) AS ties WHERE NOT far IN centre
  WITH far, ties / log(2.0 + COUNT { (far)--() }) AS weight
  ORDER BY weight DESC, far.id LIMIT 1000
  RETURN collect(far) AS first
}
CALL (centre, first) {
  WITH centre, first, reduce(taken = {read: 0, all: []}, near IN CASE WHEN $p0 >= 2 THEN first ELSE [] END |
    CASE WHEN taken.read + COUNT { (near)--() } <= 3000
      THEN {read: taken.read + COUNT { (near)--() }, all: taken.all + [near]} ELSE taken END).all AS followed
  UNWIND followed AS near
  MATCH (near)--(far:Entity)
  WITH centre, first, far, count(*) AS ties WHERE NOT far IN centre AND NOT far IN first
  WITH far, ties / log(2.0 + COUNT { (far)--() }) AS weight
  ORDER BY weight DESC, far.id LIMIT 1000
  RETURN collect(far) AS second
}
CALL (centre, first, second) {
  WITH centre, first, second, reduce(taken = {read: 0, all: []}, near IN CASE WHEN $p0 >= 3 THEN second ELSE [] END |
    CASE WHEN taken.read + COUNT { (near)--() } <= 3000
      THEN {read: taken.read + COUNT { (near)--() }, all: taken.all + [near]} ELSE taken END).all AS followed
  UNWIND followed AS near
  MATCH (near)--(far:Entity)
  WITH centre, first, second, far, count(*) AS ties WHERE NOT far IN centre AND NOT far IN first AND NOT far IN second
  WITH far, ties / log(2.0 + COUNT { (far)--() }) AS weight
  ORDER BY weight DESC, far.id LIMIT 1000
  RETURN collect(far) AS third
}
WITH centre, [node IN first + second + third WHERE $p1 IS NULL OR any(label IN labels(node) WHERE label IN $p1)] AS around
WITH (centre + around)[..$p2] AS nodes, size(centre) + size(around) > $p2 AS truncated
CALL (nodes) {
  UNWIND nodes AS one
  MATCH (one)-[link]->(other:Entity)
  WHERE other IN nodes
  WITH link
  ORDER BY startNode(link).id, type(link), endNode(link).id, link.key LIMIT 2000
  RETURN collect(link) AS links
}
RETURN nodes, links, truncated
}
WITH {unknownIds: unknownIds, nodes: nodes, links: links, truncated: truncated} AS r1
RETURN collect([[m2 IN coalesce(r1.nodes, []) | [CASE WHEN m2:Venue THEN 0 WHEN m2:Paper THEN 1 WHEN m2:Author THEN 2 WHEN m2:Method THEN 3 WHEN m2:Model THEN 4 WHEN m2:Topic THEN 5 WHEN m2:Dataset THEN 6 END, m2.id]], [m2 IN coalesce(r1.links, []) | [type(m2)]], r1.truncated])[0] AS f0_0
}
RETURN [f0_0] AS value, ambiguous;
