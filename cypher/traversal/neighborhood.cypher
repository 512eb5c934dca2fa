// The nodes around `ids` and the relationships between them, for drawing. The nearest come first; of those as near, the ones with
// the most relationships to what is drawn already, by how rare each side is: Σ 1 / ln(2 + d), d the far node's degree.
//
// From each node asked about 1,000 relationships are followed at the most, and from those between, the most telling first, 3,000
// together: what everything is connected with tells nothing.
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
  // The most telling first, until 3,000 relationships are read.
  WITH centre, first, reduce(taken = {read: 0, all: []}, near IN CASE WHEN $hops >= 2 THEN first ELSE [] END |
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
  WITH centre, first, second, reduce(taken = {read: 0, all: []}, near IN CASE WHEN $hops >= 3 THEN second ELSE [] END |
    CASE WHEN taken.read + COUNT { (near)--() } <= 3000
      THEN {read: taken.read + COUNT { (near)--() }, all: taken.all + [near]} ELSE taken END).all AS followed
  UNWIND followed AS near
  MATCH (near)--(far:Entity)
  WITH centre, first, second, far, count(*) AS ties WHERE NOT far IN centre AND NOT far IN first AND NOT far IN second
  WITH far, ties / log(2.0 + COUNT { (far)--() }) AS weight
  ORDER BY weight DESC, far.id LIMIT 1000
  RETURN collect(far) AS third
}
WITH centre, [node IN first + second + third WHERE $kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds)] AS around
WITH (centre + around)[..$limit] AS nodes, size(centre) + size(around) > $limit AS truncated
CALL (nodes) {
  // From where each starts: what starts at a node is little, also where thousands end there.
  UNWIND nodes AS one
  MATCH (one)-[link]->(other:Entity)
  WHERE other IN nodes
  WITH link
  ORDER BY startNode(link).id, type(link), endNode(link).id, link.key LIMIT 2000
  RETURN collect(link) AS links
}
RETURN nodes, links, truncated
