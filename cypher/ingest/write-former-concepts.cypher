// What papers named and another concept stands for, kept in case the name comes to mean several things.
UNWIND $rows AS row
MATCH (now:Entity {id: row.now})
MERGE (former:FormerId {id: row.properties.id})
SET former += row.properties
WITH former, now
OPTIONAL MATCH (former)-[old:NOW]->(other) WHERE other <> now
DELETE old
MERGE (former)-[:NOW]->(now)
