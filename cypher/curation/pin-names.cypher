// Ids that papers may come to give to what a person says to be this concept; what leads elsewhere already stays.
UNWIND $rows AS row
MATCH (now:Entity {id: row.now})
MERGE (former:FormerId {id: row.properties.id})
WITH former, now, row WHERE NOT EXISTS { (former)-[:NOW]->(other) WHERE other <> now }
SET former += row.properties
MERGE (former)-[:NOW]->(now)
