UNWIND $rows AS row
MATCH (p:Entity {id: row.id})
SET p.terms = row.terms, p.termWeights = row.termWeights
