// A paper that turned out to be another: what hangs on it goes over, and its id becomes a former one. What it was is kept
// with that, so that the two can be told apart again.
UNWIND $rows AS row
MATCH (kept:Entity {id: row.kept})
MATCH (other:Entity {id: row.other})
CALL (kept, other) {
  MATCH (other)-[old:IDENTIFIED_BY]->(x)
  MERGE (kept)-[:IDENTIFIED_BY]->(x)
}
CALL (kept, other) {
  MATCH (former:FormerId)-[old:NOW]->(other)
  MERGE (former)-[:NOW]->(kept)
}
CALL (kept, other) {
  MATCH (other)-[:CITES]->(cited) WHERE cited <> kept
  MERGE (kept)-[:CITES]->(cited)
}
CALL (kept, other) {
  MATCH (citing)-[:CITES]->(other) WHERE citing <> kept
  MERGE (citing)-[:CITES]->(kept)
}
CALL (other) {
  MATCH (other)-[old:AUTHORED_BY]->(author)
  SET author.paperCount = author.paperCount - 1
  DELETE old
  WITH DISTINCT author WHERE NOT EXISTS { (author)<-[:AUTHORED_BY]-() }
  DETACH DELETE author
}
CALL (kept, other) {
  MATCH (other)-[old:NOTED]->(note)
  MERGE (kept)-[:NOTED]->(note)
}
CALL (kept, other) {
  MATCH (other)-[old:TAGGED]->(tag)
  MERGE (kept)-[r:TAGGED]->(tag)
  ON CREATE SET r = properties(old)
}
CALL (kept, other) {
  MATCH (change)-[old:CHANGED]->(other)
  MERGE (change)-[:CHANGED]->(kept)
}
MERGE (former:FormerId {id: row.other})
SET former.reason = 'merged', former.at = datetime(), former.paper = row.paper, former.claims = row.claims
MERGE (former)-[:NOW]->(kept)
DETACH DELETE other
