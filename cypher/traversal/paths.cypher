// How two nodes connect: 30 of the shortest paths, of which those through the least common nodes come first.
//
// A path costs 1 a step, and for each node between the ends 2 ln(1 + d) / ln(1 + papers), d the node's degree: what
// everything is connected through connects nothing in particular. Nodes of more than 500 relationships are left out at
// first, which also bounds what is read; they are let in where there is no path without them.
CALL (from, to) {
  WITH from, to WHERE from <> to
  MATCH path = SHORTEST 30
    (from)((a)-[r]-(b:Entity)
      WHERE (b = to OR COUNT { (b)--() } <= 500)
        AND ($via IS NULL OR type(r) IN $via)
        AND ($source IS NULL OR r.sources IS NULL OR any(one IN r.sources WHERE one IN $source))
        AND ($minConfidence IS NULL OR r.confidence IS NULL OR r.confidence >= $minConfidence)){1,$maxHops}(to)
  RETURN collect(path) AS quiet
}
CALL (from, to, quiet) {
  WITH from, to WHERE from <> to AND quiet = []
  MATCH path = SHORTEST 30
    (from)((a)-[r]-(b:Entity)
      WHERE ($via IS NULL OR type(r) IN $via)
        AND ($source IS NULL OR r.sources IS NULL OR any(one IN r.sources WHERE one IN $source))
        AND ($minConfidence IS NULL OR r.confidence IS NULL OR r.confidence >= $minConfidence)){1,$maxHops}(to)
  RETURN collect(path) AS through
}
CALL () { MATCH (p:Paper) RETURN log(1.0 + count(p)) AS scale }
CALL (quiet, through, scale) {
  UNWIND quiet + through AS path
  WITH path, nodes(path) AS nodes, scale
  WHERE all(i IN range(0, size(nodes) - 2) WHERE NOT nodes[i] IN nodes[i + 1..])
  WITH nodes, relationships(path) AS links, round(reduce(cost = toFloat(length(path)), node IN nodes[1..-1] |
    cost + 2 * log(1.0 + COUNT { (node)--() }) / scale), 6) AS cost
  ORDER BY cost, [node IN nodes | node.id], [link IN links | type(link)] LIMIT $first
  RETURN collect({length: size(links), cost: cost, nodes: nodes, links: links}) AS paths
}
RETURN CASE
  WHEN from IS NULL OR to IS NULL THEN 'UNKNOWN_ID'
  WHEN from = to THEN 'SAME_NODE'
  WHEN paths = [] THEN 'NONE_WITHIN_BOUNDS'
  ELSE 'FOUND' END AS outcome, paths
