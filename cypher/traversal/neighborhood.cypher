// The nodes around `ids` and the relationships between them, for drawing. The nearest come first; of those as near, the ones with
// the most relationships to what is drawn already, by how rare each side is: Σ 1 / ln(2 + d), d the far node's degree.
//
// From each node 1,000 relationships are followed at the most, and none from a node between that has more than that: what
// everything is connected with tells nothing.
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
  UNWIND first AS near
  WITH centre, first, near WHERE $hops >= 2 AND COUNT { (near)--() } <= 1000
  MATCH (near)--(far:Entity)
  WITH centre, first, far, count(*) AS ties WHERE NOT far IN centre AND NOT far IN first
  WITH far, ties / log(2.0 + COUNT { (far)--() }) AS weight
  ORDER BY weight DESC, far.id LIMIT 1000
  RETURN collect(far) AS second
}
CALL (centre, first, second) {
  UNWIND second AS near
  WITH centre, first, second, near WHERE $hops >= 3 AND COUNT { (near)--() } <= 1000
  MATCH (near)--(far:Entity)
  WITH centre, first, second, far, count(*) AS ties WHERE NOT far IN centre AND NOT far IN first AND NOT far IN second
  WITH far, ties / log(2.0 + COUNT { (far)--() }) AS weight
  ORDER BY weight DESC, far.id LIMIT 1000
  RETURN collect(far) AS third
}
WITH centre, [node IN first + second + third WHERE $kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds)] AS around
WITH (centre + around)[..$limit] AS nodes, size(centre) + size(around) > $limit AS truncated
CALL (nodes) {
  UNWIND nodes AS one
  WITH nodes, one, COUNT { (one)--() } <= 1000 AS small
  CALL (nodes, one, small) {
    WITH nodes, one WHERE small
    MATCH (one)-[link]-(other)
    WHERE other IN nodes
    RETURN link
  UNION
    WITH nodes, one WHERE NOT small
    UNWIND [other IN nodes WHERE COUNT { (other)--() } > 1000] AS other
    MATCH (one)-[link:BROADER|BASED_ON|VARIANT_OF|REPLACES|COMBINES|CITES]-(other)
    RETURN link
  }
  WITH DISTINCT link
  ORDER BY startNode(link).id, type(link), endNode(link).id, link.key LIMIT 2000
  RETURN collect(link) AS links
}
RETURN nodes, links, truncated
