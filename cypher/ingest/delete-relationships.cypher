// RELATION stands for one of the closed list of relationship types.
UNWIND $rows AS key
MATCH ()-[r:RELATION {key: key}]->()
DELETE r
