MATCH (n:Entity {id: $node})
CREATE (n)-[:NOTED]->(:Note {id: $id, text: $text, by: $by, at: datetime($at)})
