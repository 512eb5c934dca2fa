// The texts of papers, by id from the one after `$after`.
MATCH (p:Entity:Paper)
WHERE p.id > $after
RETURN p.id AS id, p.title AS title, p.abstract AS abstract, p.summary AS summary, p.embeddingOf AS embeddingOf
ORDER BY p.id LIMIT $many
