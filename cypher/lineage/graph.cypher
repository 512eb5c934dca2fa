// A method or model with what it came from and what came of it: the nearest first, and every step between any two of them.
CALL (this) {
  MATCH path = ANY SHORTEST (this)-[:BASED_ON|VARIANT_OF|REPLACES|COMBINES]->{1,8}(node)
  RETURN node, size(relationships(path)) AS steps
UNION
  MATCH path = ANY SHORTEST (this)<-[:BASED_ON|VARIANT_OF|REPLACES|COMBINES]-{1,8}(node)
  RETURN node, size(relationships(path)) AS steps
}
WITH this, node, steps ORDER BY steps, node.id
WITH this, collect(node) AS others
WITH [this] + others[..$limit - 1] AS nodes, size(others) >= $limit AS truncated
CALL (nodes) {
  UNWIND nodes AS younger
  MATCH (younger)-[link:BASED_ON|VARIANT_OF|REPLACES|COMBINES]->(older) WHERE older IN nodes
  WITH link ORDER BY younger.id, older.id, link.key
  RETURN collect(link) AS links
}
RETURN nodes, links, truncated
