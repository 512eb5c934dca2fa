// Where ids that nodes had before lead now.
UNWIND $ids AS id
MATCH (:FormerId {id: id})-[:NOW]->(now)
RETURN id, now.id AS now
