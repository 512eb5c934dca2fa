// RELATION stands for one of the closed list of relationship types.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:RELATION {key: row.properties.key}]->(to)
SET r = row.properties
