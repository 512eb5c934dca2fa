UNWIND $rows AS row
MATCH (p:Entity {id: row.properties.id})
SET p += row.properties, p.published = date(row.published)
