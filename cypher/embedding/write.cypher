// `embeddingOf` says of which text by which model, so that a text that changed is sent again.
UNWIND $rows AS row
MATCH (p:Entity {id: row.id})
CALL db.create.setNodeVectorProperty(p, 'embedding', row.embedding)
SET p.embeddingOf = row.embeddingOf
