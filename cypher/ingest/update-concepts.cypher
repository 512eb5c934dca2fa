UNWIND $rows AS row
MATCH (c:Entity {id: row.properties.id})
SET c += row.properties
