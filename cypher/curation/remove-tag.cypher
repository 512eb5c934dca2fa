// A tag that nothing has any more stays: it is found again by its name.
MATCH (n:Entity {id: $node})
MATCH (tag:Tag {id: $id})
OPTIONAL MATCH (n)-[r:TAGGED]->(tag)
WITH tag, r, r IS NOT NULL AS tagged
DELETE r
RETURN tag.name AS name, tagged
