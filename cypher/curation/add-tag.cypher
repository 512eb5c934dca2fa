// The name of a tag is as it was first written.
MATCH (n:Entity {id: $node})
MERGE (tag:Tag {id: $id})
ON CREATE SET tag.name = $name, tag.sortName = $sortName
WITH n, tag, EXISTS { (n)-[:TAGGED]->(tag) } AS tagged
MERGE (n)-[r:TAGGED]->(tag)
ON CREATE SET r.by = $by, r.at = datetime($at)
RETURN tag.name AS name, tagged
