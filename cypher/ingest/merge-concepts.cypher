// KIND stands for one of the four labels of concepts.
UNWIND $rows AS row
MERGE (c:Entity {id: row.properties.id})
ON CREATE SET c.paperCount = 0, c.papersBelow = 0
SET c:Concept:KIND, c += row.properties
