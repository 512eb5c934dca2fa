// The first papers that fit.
MATCH (node:Paper) WHERE $where AND node.sortDate > 0
RETURN node ORDER BY node.sortDate, node.id LIMIT toInteger($count)
