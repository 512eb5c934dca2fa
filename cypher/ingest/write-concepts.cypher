// KIND stands for one of the four labels of concepts.
UNWIND $rows AS row
MERGE (c:Entity {id: row.id})
ON CREATE SET c.paperCount = 0, c.papersBelow = 0
SET c:Concept:KIND, c += row.properties
WITH c, row
UNWIND row.names AS name
MERGE (alias:Alias {kind: row.properties.kind, key: name})
MERGE (c)-[:CALLED]->(alias)
