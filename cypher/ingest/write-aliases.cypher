UNWIND $rows AS row
MATCH (c:Entity {id: row.concept})
MERGE (alias:Alias {kind: row.kind, key: row.key})
ON CREATE SET alias.compact = replace(row.key, ' ', '')
MERGE (c)-[:CALLED]->(alias)
// A name is as used as the most used of its concepts: see `cypher/migrations/002-search.cypher`.
WITH alias, max(toInteger(log(c.paperCount + 1) / log(2))) AS tier
WHERE alias.tier IS NULL OR toInteger(alias.tier) < tier
SET alias.tier = toString(tier)
