UNWIND $rows AS row
MATCH (p:Entity {id: row.paper})
MERGE (v:Entity {id: row.id})
ON CREATE SET v:Venue, v.name = row.name, v.nameKey = row.nameKey, v.sortName = row.nameKey
WITH p, v
OPTIONAL MATCH (p)-[old:PUBLISHED_IN]->(other) WHERE other <> v
DELETE old
MERGE (p)-[:PUBLISHED_IN]->(v)
