MERGE (p:Entity {id: $id})
SET p:Paper, p = $properties, p.published = date($published), p.addedAt = datetime($addedAt)
WITH p
CALL (p) {
  UNWIND $external AS row
  MERGE (x:ExternalId {scheme: row.scheme, value: row.value})
  MERGE (p)-[r:$(row.type)]->(x)
  SET r = row.properties
}
CALL (p) {
  UNWIND $people AS row
  MERGE (x:Entity {id: row.other})
  ON CREATE SET x:$(row.labels), x += row.node
  MERGE (p)-[r:$(row.type)]->(x)
  SET r = row.properties
}
CALL (p) {
  UNWIND $cites AS id
  MATCH (x:Entity {id: id})
  MERGE (p)-[:CITES]->(x)
}
CALL (p) {
  UNWIND $citedBy AS id
  MATCH (x:Entity {id: id})
  MERGE (x)-[:CITES]->(p)
}
