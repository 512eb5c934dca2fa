// These concepts and all that is above them.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:BROADER*0..20]->(above)
RETURN DISTINCT above.id AS id
