MATCH (n:Entity)-[:NOTED]->(note:Note {id: $id})
WITH n.id AS node, note, note.text AS text
DETACH DELETE note
RETURN node, text
