// RELATION stands for one of the closed list of relationship types; that there is none of these keys is known.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:RELATION]->(to)
SET r = row.properties
