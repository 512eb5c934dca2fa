// What is one step from these nodes, in any direction.
UNWIND $ids AS id
MATCH (:Entity {id: id})--(other:Entity)
RETURN DISTINCT other.id AS id
