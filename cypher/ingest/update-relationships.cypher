// RELATION stands for one of the closed list of relationship types.
UNWIND $rows AS row
MATCH ()-[r:RELATION {key: row.properties.key}]->()
SET r = row.properties
