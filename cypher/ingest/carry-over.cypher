// What persons hung on a node that another takes the place of: notes, tags, its history.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CALL (from, to) {
  MATCH (from)-[old:NOTED]->(note)
  MERGE (to)-[:NOTED]->(note)
}
CALL (from, to) {
  MATCH (from)-[old:TAGGED]->(tag)
  MERGE (to)-[r:TAGGED]->(tag)
  ON CREATE SET r = properties(old)
}
CALL (from, to) {
  MATCH (change)-[old:CHANGED]->(from)
  MERGE (change)-[:CHANGED]->(to)
}
