CREATE (change:Change)
SET change = $change, change.at = datetime($at)
WITH change
CALL (change) {
  UNWIND $nodes AS id
  MATCH (n:Entity {id: id})
  CREATE (change)-[:CHANGED]->(n)
}
CALL (change) {
  UNWIND $details AS detail
  CREATE (change)-[:IN_DETAIL]->(d:ChangeDetail)
  SET d = detail, d.position = toInteger(detail.position)
}
