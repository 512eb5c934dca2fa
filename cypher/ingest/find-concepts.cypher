UNWIND $ids AS id
MATCH (c:Entity {id: id})
RETURN c.id AS id
