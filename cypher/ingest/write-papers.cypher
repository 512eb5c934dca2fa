UNWIND $papers AS row
MERGE (p:Entity {id: row.id})
ON CREATE SET p.addedAt = datetime($now), p.citationCount = 0
SET p:Paper, p += row.properties, p.published = date(row.published)
