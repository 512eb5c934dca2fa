MATCH (c:Entity {id: $id})
SET c += $properties
