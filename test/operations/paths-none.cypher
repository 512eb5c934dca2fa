// $p0: ["BROADER"]
// $p1: null
// $p2: null
// $p3: 3
// $p4: [{"text":"method:layer-skipping","id":"method:layer-skipping"}]
// $p5: [{"text":"name:windowed attention","names":["windowed attention"]}]
CALL () {
UNWIND range(0, size($p4) - 1) AS position
WITH position, $p4[position] AS ref
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
RETURN collect(DISTINCT CASE WHEN size(found) = 1 THEN found[0] END) AS from,
  collect(DISTINCT CASE WHEN found = [] THEN ref.text END) AS unknown0,
  collect(CASE WHEN size(found) > 1 THEN [ref.text, [one IN found | [one.id, coalesce(one.title, one.name)]]] END) AS ambiguous0
}
CALL () {
UNWIND range(0, size($p5) - 1) AS position
WITH position, $p5[position] AS ref
CALL (ref) {
CALL (ref) {
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found
WITH found ORDER BY found.id
RETURN collect(found)[..10] AS found
}
WITH ref, found ORDER BY position
RETURN collect(DISTINCT CASE WHEN size(found) = 1 THEN found[0] END) AS to,
  collect(DISTINCT CASE WHEN found = [] THEN ref.text END) AS unknown1,
  collect(CASE WHEN size(found) > 1 THEN [ref.text, [one IN found | [one.id, coalesce(one.title, one.name)]]] END) AS ambiguous1
}
WITH from[0] AS from, to[0] AS to, unknown0 + unknown1 AS unknownIds, ambiguous0 + ambiguous1 AS ambiguous
CALL (from, to, unknownIds) {
CALL (from, to, unknownIds) {
CALL (from, to) {
  WITH from, to WHERE from <> to
  MATCH path = SHORTEST 30
    (from)((a)-[r]-(b:Entity)
      WHERE (b = to OR COUNT { (b)--() } <= 500)
        AND ($p0 IS NULL OR type(r) IN $p0)
        AND ($p1 IS NULL OR r.sources IS NULL OR any(one IN r.sources WHERE one IN $p1))
        AND ($p2 IS NULL OR r.confidence IS NULL OR r.confidence >= $p2)){1,8}(to)
  RETURN collect(path) AS quiet
}
CALL (from, to, quiet) {
  WITH from, to WHERE from <> to AND quiet = []
  MATCH path = SHORTEST 30
    (from)((a)-[r]-(b:Entity)
      WHERE ($p0 IS NULL OR type(r) IN $p0)
        AND ($p1 IS NULL OR r.sources IS NULL OR any(one IN r.sources WHERE one IN $p1))
        AND ($p2 IS NULL OR r.confidence IS NULL OR r.confidence >= $p2)){1,8}(to)
  RETURN collect(path) AS through
}
CALL () { MATCH (p:Paper) RETURN log(1.0 + count(p)) AS scale }
CALL (quiet, through, scale) {
  UNWIND quiet + through AS path
  WITH path, nodes(path) AS nodes, scale
  WHERE all(i IN range(0, size(nodes) - 2) WHERE NOT nodes[i] IN nodes[i + 1..])
  WITH nodes, relationships(path) AS links, round(reduce(cost = toFloat(length(path)), node IN nodes[1..-1] |
    cost + 2 * log(1.0 + COUNT { (node)--() }) / scale), 6) AS cost
  ORDER BY cost, [node IN nodes | node.id], [link IN links | type(link)] LIMIT $p3
  RETURN collect({length: size(links), cost: cost, nodes: nodes, links: links}) AS paths
}
RETURN CASE
  WHEN from IS NULL OR to IS NULL THEN 'UNKNOWN_ID'
  WHEN from = to THEN 'SAME_NODE'
  WHEN paths = [] THEN 'NONE_WITHIN_BOUNDS'
  ELSE 'FOUND' END AS outcome, paths
}
WITH {unknownIds: unknownIds, outcome: outcome, paths: paths} AS r1
RETURN collect([r1.outcome, [m2 IN coalesce(r1.paths, []) | [[m3 IN coalesce(m2.nodes, []) | [CASE WHEN m3:Venue THEN 0 WHEN m3:Paper THEN 1 WHEN m3:Author THEN 2 WHEN m3:Method THEN 3 WHEN m3:Model THEN 4 WHEN m3:Topic THEN 5 WHEN m3:Dataset THEN 6 END, m3.id]]]]])[0] AS f0_0
}
RETURN [f0_0] AS value, ambiguous;

// $p0: ["BROADER"]
// $p1: null
// $p2: null
// $p3: 3
// $p4: [{"text":"method:layer-skipping","id":"method:layer-skipping"}]
// $p5: [{"text":"name:windowed attention","names":["windowed attention"]}]
CALL () {
UNWIND range(0, size($p4) - 1) AS position
WITH position, $p4[position] AS ref
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
RETURN collect(DISTINCT CASE WHEN size(found) = 1 THEN found[0] END) AS from,
  collect(DISTINCT CASE WHEN found = [] THEN ref.text END) AS unknown0,
  collect(CASE WHEN size(found) > 1 THEN [ref.text, [one IN found | [one.id, coalesce(one.title, one.name)]]] END) AS ambiguous0
}
CALL () {
UNWIND range(0, size($p5) - 1) AS position
WITH position, $p5[position] AS ref
CALL (ref) {
CALL (ref) {
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found
WITH found ORDER BY found.id
RETURN collect(found)[..10] AS found
}
WITH ref, found ORDER BY position
RETURN collect(DISTINCT CASE WHEN size(found) = 1 THEN found[0] END) AS to,
  collect(DISTINCT CASE WHEN found = [] THEN ref.text END) AS unknown1,
  collect(CASE WHEN size(found) > 1 THEN [ref.text, [one IN found | [one.id, coalesce(one.title, one.name)]]] END) AS ambiguous1
}
WITH from[0] AS from, to[0] AS to, unknown0 + unknown1 AS unknownIds, ambiguous0 + ambiguous1 AS ambiguous
CALL (from, to, unknownIds) {
CALL (from, to, unknownIds) {
CALL (from, to) {
  WITH from, to WHERE from <> to
  MATCH path = SHORTEST 30
    (from)((a)-[r]-(b:Entity)
      WHERE (b = to OR COUNT { (b)--() } <= 500)
        AND ($p0 IS NULL OR type(r) IN $p0)
        AND ($p1 IS NULL OR r.sources IS NULL OR any(one IN r.sources WHERE one IN $p1))
        AND ($p2 IS NULL OR r.confidence IS NULL OR r.confidence >= $p2)){1,2}(to)
  RETURN collect(path) AS quiet
}
CALL (from, to, quiet) {
  WITH from, to WHERE from <> to AND quiet = []
  MATCH path = SHORTEST 30
    (from)((a)-[r]-(b:Entity)
      WHERE ($p0 IS NULL OR type(r) IN $p0)
        AND ($p1 IS NULL OR r.sources IS NULL OR any(one IN r.sources WHERE one IN $p1))
        AND ($p2 IS NULL OR r.confidence IS NULL OR r.confidence >= $p2)){1,2}(to)
  RETURN collect(path) AS through
}
CALL () { MATCH (p:Paper) RETURN log(1.0 + count(p)) AS scale }
CALL (quiet, through, scale) {
  UNWIND quiet + through AS path
  WITH path, nodes(path) AS nodes, scale
  WHERE all(i IN range(0, size(nodes) - 2) WHERE NOT nodes[i] IN nodes[i + 1..])
  WITH nodes, relationships(path) AS links, round(reduce(cost = toFloat(length(path)), node IN nodes[1..-1] |
    cost + 2 * log(1.0 + COUNT { (node)--() }) / scale), 6) AS cost
  ORDER BY cost, [node IN nodes | node.id], [link IN links | type(link)] LIMIT $p3
  RETURN collect({length: size(links), cost: cost, nodes: nodes, links: links}) AS paths
}
RETURN CASE
  WHEN from IS NULL OR to IS NULL THEN 'UNKNOWN_ID'
  WHEN from = to THEN 'SAME_NODE'
  WHEN paths = [] THEN 'NONE_WITHIN_BOUNDS'
  ELSE 'FOUND' END AS outcome, paths
}
WITH {unknownIds: unknownIds, outcome: outcome, paths: paths} AS r1
RETURN collect([r1.outcome, r1.unknownIds, [m2 IN coalesce(r1.paths, []) | [m2.length, m2.cost, [m3 IN coalesce(m2.nodes, []) | [CASE WHEN m3:Venue THEN 0 WHEN m3:Paper THEN 1 WHEN m3:Author THEN 2 WHEN m3:Method THEN 3 WHEN m3:Model THEN 4 WHEN m3:Topic THEN 5 WHEN m3:Dataset THEN 6 END, m3.id]], [m3 IN coalesce(m2.links, []) | [type(m3), m3.confidence, m3.sources, m3.evidenceText, m3.evidenceKind, [m4 IN [startNode(m3)] WHERE m4 IS NOT NULL | [CASE WHEN m4:Venue THEN 0 WHEN m4:Paper THEN 1 WHEN m4:Author THEN 2 WHEN m4:Method THEN 3 WHEN m4:Model THEN 4 WHEN m4:Topic THEN 5 WHEN m4:Dataset THEN 6 END, m4.id]][0], [m4 IN [endNode(m3)] WHERE m4 IS NOT NULL | [CASE WHEN m4:Venue THEN 0 WHEN m4:Paper THEN 1 WHEN m4:Author THEN 2 WHEN m4:Method THEN 3 WHEN m4:Model THEN 4 WHEN m4:Topic THEN 5 WHEN m4:Dataset THEN 6 END, m4.id, m4.name]][0]]]]]])[0] AS f0_0
}
RETURN [f0_0] AS value, ambiguous;

// $p0: null
// $p1: null
// $p2: null
// $p3: 3
// $p4: [{"text":"method:early-exit","id":"method:early-exit"}]
// $p5: [{"text":"name:adaptive depth","names":["adaptive depth"]}]
CALL () {
UNWIND range(0, size($p4) - 1) AS position
WITH position, $p4[position] AS ref
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
RETURN collect(DISTINCT CASE WHEN size(found) = 1 THEN found[0] END) AS from,
  collect(DISTINCT CASE WHEN found = [] THEN ref.text END) AS unknown0,
  collect(CASE WHEN size(found) > 1 THEN [ref.text, [one IN found | [one.id, coalesce(one.title, one.name)]]] END) AS ambiguous0
}
CALL () {
UNWIND range(0, size($p5) - 1) AS position
WITH position, $p5[position] AS ref
CALL (ref) {
CALL (ref) {
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found
WITH found ORDER BY found.id
RETURN collect(found)[..10] AS found
}
WITH ref, found ORDER BY position
RETURN collect(DISTINCT CASE WHEN size(found) = 1 THEN found[0] END) AS to,
  collect(DISTINCT CASE WHEN found = [] THEN ref.text END) AS unknown1,
  collect(CASE WHEN size(found) > 1 THEN [ref.text, [one IN found | [one.id, coalesce(one.title, one.name)]]] END) AS ambiguous1
}
WITH from[0] AS from, to[0] AS to, unknown0 + unknown1 AS unknownIds, ambiguous0 + ambiguous1 AS ambiguous
CALL (from, to, unknownIds) {
CALL (from, to, unknownIds) {
CALL (from, to) {
  WITH from, to WHERE from <> to
  MATCH path = SHORTEST 30
    (from)((a)-[r]-(b:Entity)
      WHERE (b = to OR COUNT { (b)--() } <= 500)
        AND ($p0 IS NULL OR type(r) IN $p0)
        AND ($p1 IS NULL OR r.sources IS NULL OR any(one IN r.sources WHERE one IN $p1))
        AND ($p2 IS NULL OR r.confidence IS NULL OR r.confidence >= $p2)){1,6}(to)
  RETURN collect(path) AS quiet
}
CALL (from, to, quiet) {
  WITH from, to WHERE from <> to AND quiet = []
  MATCH path = SHORTEST 30
    (from)((a)-[r]-(b:Entity)
      WHERE ($p0 IS NULL OR type(r) IN $p0)
        AND ($p1 IS NULL OR r.sources IS NULL OR any(one IN r.sources WHERE one IN $p1))
        AND ($p2 IS NULL OR r.confidence IS NULL OR r.confidence >= $p2)){1,6}(to)
  RETURN collect(path) AS through
}
CALL () { MATCH (p:Paper) RETURN log(1.0 + count(p)) AS scale }
CALL (quiet, through, scale) {
  UNWIND quiet + through AS path
  WITH path, nodes(path) AS nodes, scale
  WHERE all(i IN range(0, size(nodes) - 2) WHERE NOT nodes[i] IN nodes[i + 1..])
  WITH nodes, relationships(path) AS links, round(reduce(cost = toFloat(length(path)), node IN nodes[1..-1] |
    cost + 2 * log(1.0 + COUNT { (node)--() }) / scale), 6) AS cost
  ORDER BY cost, [node IN nodes | node.id], [link IN links | type(link)] LIMIT $p3
  RETURN collect({length: size(links), cost: cost, nodes: nodes, links: links}) AS paths
}
RETURN CASE
  WHEN from IS NULL OR to IS NULL THEN 'UNKNOWN_ID'
  WHEN from = to THEN 'SAME_NODE'
  WHEN paths = [] THEN 'NONE_WITHIN_BOUNDS'
  ELSE 'FOUND' END AS outcome, paths
}
WITH {unknownIds: unknownIds, outcome: outcome, paths: paths} AS r1
RETURN collect([r1.outcome, r1.unknownIds, [m2 IN coalesce(r1.paths, []) | [m2.length, m2.cost, [m3 IN coalesce(m2.nodes, []) | [CASE WHEN m3:Venue THEN 0 WHEN m3:Paper THEN 1 WHEN m3:Author THEN 2 WHEN m3:Method THEN 3 WHEN m3:Model THEN 4 WHEN m3:Topic THEN 5 WHEN m3:Dataset THEN 6 END, m3.id]], [m3 IN coalesce(m2.links, []) | [type(m3), m3.confidence, m3.sources, m3.evidenceText, m3.evidenceKind, [m4 IN [startNode(m3)] WHERE m4 IS NOT NULL | [CASE WHEN m4:Venue THEN 0 WHEN m4:Paper THEN 1 WHEN m4:Author THEN 2 WHEN m4:Method THEN 3 WHEN m4:Model THEN 4 WHEN m4:Topic THEN 5 WHEN m4:Dataset THEN 6 END, m4.id]][0], [m4 IN [endNode(m3)] WHERE m4 IS NOT NULL | [CASE WHEN m4:Venue THEN 0 WHEN m4:Paper THEN 1 WHEN m4:Author THEN 2 WHEN m4:Method THEN 3 WHEN m4:Model THEN 4 WHEN m4:Topic THEN 5 WHEN m4:Dataset THEN 6 END, m4.id, m4.name]][0]]]]]])[0] AS f0_0
}
RETURN [f0_0] AS value, ambiguous;

// $p0: null
// $p1: null
// $p2: null
// $p3: 3
// $p4: [{"text":"paper:nothing","id":"paper:nothing"}]
// $p5: [{"text":"name:adaptive depth","names":["adaptive depth"]}]
CALL () {
UNWIND range(0, size($p4) - 1) AS position
WITH position, $p4[position] AS ref
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
RETURN collect(DISTINCT CASE WHEN size(found) = 1 THEN found[0] END) AS from,
  collect(DISTINCT CASE WHEN found = [] THEN ref.text END) AS unknown0,
  collect(CASE WHEN size(found) > 1 THEN [ref.text, [one IN found | [one.id, coalesce(one.title, one.name)]]] END) AS ambiguous0
}
CALL () {
UNWIND range(0, size($p5) - 1) AS position
WITH position, $p5[position] AS ref
CALL (ref) {
CALL (ref) {
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found
WITH found ORDER BY found.id
RETURN collect(found)[..10] AS found
}
WITH ref, found ORDER BY position
RETURN collect(DISTINCT CASE WHEN size(found) = 1 THEN found[0] END) AS to,
  collect(DISTINCT CASE WHEN found = [] THEN ref.text END) AS unknown1,
  collect(CASE WHEN size(found) > 1 THEN [ref.text, [one IN found | [one.id, coalesce(one.title, one.name)]]] END) AS ambiguous1
}
WITH from[0] AS from, to[0] AS to, unknown0 + unknown1 AS unknownIds, ambiguous0 + ambiguous1 AS ambiguous
CALL (from, to, unknownIds) {
CALL (from, to, unknownIds) {
CALL (from, to) {
  WITH from, to WHERE from <> to
  MATCH path = SHORTEST 30
    (from)((a)-[r]-(b:Entity)
      WHERE (b = to OR COUNT { (b)--() } <= 500)
        AND ($p0 IS NULL OR type(r) IN $p0)
        AND ($p1 IS NULL OR r.sources IS NULL OR any(one IN r.sources WHERE one IN $p1))
        AND ($p2 IS NULL OR r.confidence IS NULL OR r.confidence >= $p2)){1,6}(to)
  RETURN collect(path) AS quiet
}
CALL (from, to, quiet) {
  WITH from, to WHERE from <> to AND quiet = []
  MATCH path = SHORTEST 30
    (from)((a)-[r]-(b:Entity)
      WHERE ($p0 IS NULL OR type(r) IN $p0)
        AND ($p1 IS NULL OR r.sources IS NULL OR any(one IN r.sources WHERE one IN $p1))
        AND ($p2 IS NULL OR r.confidence IS NULL OR r.confidence >= $p2)){1,6}(to)
  RETURN collect(path) AS through
}
CALL () { MATCH (p:Paper) RETURN log(1.0 + count(p)) AS scale }
CALL (quiet, through, scale) {
  UNWIND quiet + through AS path
  WITH path, nodes(path) AS nodes, scale
  WHERE all(i IN range(0, size(nodes) - 2) WHERE NOT nodes[i] IN nodes[i + 1..])
  WITH nodes, relationships(path) AS links, round(reduce(cost = toFloat(length(path)), node IN nodes[1..-1] |
    cost + 2 * log(1.0 + COUNT { (node)--() }) / scale), 6) AS cost
  ORDER BY cost, [node IN nodes | node.id], [link IN links | type(link)] LIMIT $p3
  RETURN collect({length: size(links), cost: cost, nodes: nodes, links: links}) AS paths
}
RETURN CASE
  WHEN from IS NULL OR to IS NULL THEN 'UNKNOWN_ID'
  WHEN from = to THEN 'SAME_NODE'
  WHEN paths = [] THEN 'NONE_WITHIN_BOUNDS'
  ELSE 'FOUND' END AS outcome, paths
}
WITH {unknownIds: unknownIds, outcome: outcome, paths: paths} AS r1
RETURN collect([r1.outcome, r1.unknownIds, [m2 IN coalesce(r1.paths, []) | [m2.length, m2.cost, [m3 IN coalesce(m2.nodes, []) | [CASE WHEN m3:Venue THEN 0 WHEN m3:Paper THEN 1 WHEN m3:Author THEN 2 WHEN m3:Method THEN 3 WHEN m3:Model THEN 4 WHEN m3:Topic THEN 5 WHEN m3:Dataset THEN 6 END, m3.id]], [m3 IN coalesce(m2.links, []) | [type(m3), m3.confidence, m3.sources, m3.evidenceText, m3.evidenceKind, [m4 IN [startNode(m3)] WHERE m4 IS NOT NULL | [CASE WHEN m4:Venue THEN 0 WHEN m4:Paper THEN 1 WHEN m4:Author THEN 2 WHEN m4:Method THEN 3 WHEN m4:Model THEN 4 WHEN m4:Topic THEN 5 WHEN m4:Dataset THEN 6 END, m4.id]][0], [m4 IN [endNode(m3)] WHERE m4 IS NOT NULL | [CASE WHEN m4:Venue THEN 0 WHEN m4:Paper THEN 1 WHEN m4:Author THEN 2 WHEN m4:Method THEN 3 WHEN m4:Model THEN 4 WHEN m4:Topic THEN 5 WHEN m4:Dataset THEN 6 END, m4.id, m4.name]][0]]]]]])[0] AS f0_0
}
RETURN [f0_0] AS value, ambiguous;
