// KIND stands for one of the four labels of concepts.
UNWIND $rows AS row
MERGE (c:Entity {id: row.id})
ON CREATE SET c.paperCount = 0, c.papersBelow = 0
SET c:Concept:KIND, c += row.properties
WITH c, row
UNWIND row.names AS name
MERGE (alias:Alias {kind: row.properties.kind, key: name})
ON CREATE SET alias.compact = replace(name, ' ', '')
MERGE (c)-[:CALLED]->(alias)
// A name is as used as the most used of its concepts: see `cypher/migrations/002-search.cypher`.
WITH alias, max(toInteger(log(c.paperCount + 1) / log(2))) AS tier
WHERE alias.tier IS NULL OR toInteger(alias.tier) < tier
SET alias.tier = toString(tier)
