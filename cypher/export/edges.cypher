// The relationships that go out from these nodes to others with an id.
UNWIND range(0, size($ids) - 1) AS position
MATCH (n:Entity {id: $ids[position]})-[r]->(other:Entity)
RETURN n.id AS from, type(r) AS type, other.id AS to, properties(r) AS properties
ORDER BY position, type, r.position, to
