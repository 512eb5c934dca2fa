// The shortest way between the two papers of a comparison, weighed as in `paths`; none where it holds another number of them.
WITH this.papers AS papers
WITH papers, papers[0] AS from, papers[1] AS to WHERE size(papers) = 2
CALL () { MATCH (p:Paper) RETURN log(1.0 + count(p)) AS scale }
MATCH path = SHORTEST 30 (from)((a)-[r]-(b:Entity WHERE b = to OR COUNT { (b)--() } <= 500)){1,6}(to)
WITH path, nodes(path) AS nodes, relationships(path) AS links, round(reduce(cost = toFloat(length(path)), node IN nodes(path)[1..-1] |
  cost + 2 * log(1.0 + COUNT { (node)--() }) / scale), 6) AS cost
ORDER BY cost, [node IN nodes | node.id], [link IN links | type(link)] LIMIT 1
RETURN size(links) AS length, cost, nodes, links
