// Names that a concept goes by no more; one that nothing goes by goes too.
UNWIND $rows AS row
MATCH (:Entity {id: row.concept})-[called:CALLED]->(alias:Alias {kind: row.kind, key: row.key})
DELETE called
WITH alias WHERE NOT EXISTS { (alias)<-[:CALLED]-() }
DELETE alias
