// What hung on a node before another took its place: its notes, tags and history go back to it.
MATCH (back:Entity {id: $back})
MATCH (kept:Entity {id: $kept})
CALL (back, kept) {
  UNWIND $notes AS id
  MATCH (note:Note {id: id})
  OPTIONAL MATCH (kept)-[old:NOTED]->(note)
  DELETE old
  MERGE (back)-[:NOTED]->(note)
}
CALL (back, kept) {
  UNWIND $tags AS row
  MATCH (tag:Tag {id: row.id})
  OPTIONAL MATCH (kept)-[old:TAGGED]->(tag) WHERE NOT row.id IN $keptTags
  DELETE old
  MERGE (back)-[r:TAGGED]->(tag)
  SET r.by = row.by, r.at = datetime(row.at)
}
CALL (back, kept) {
  UNWIND $changes AS id
  MATCH (change:Change {id: id})
  OPTIONAL MATCH (change)-[old:CHANGED]->(kept) WHERE NOT id IN $keptChanges
  DELETE old
  MERGE (change)-[:CHANGED]->(back)
}
