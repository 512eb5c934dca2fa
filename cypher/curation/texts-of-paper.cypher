MATCH (p:Entity {id: $id})
RETURN p.title AS title, p.abstract AS abstract
