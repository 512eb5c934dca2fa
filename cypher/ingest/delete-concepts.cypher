// With the names that nothing else goes by.
UNWIND $rows AS id
MATCH (c:Entity {id: id})
CALL (c) {
  MATCH (c)-[:CALLED]->(alias) WHERE COUNT { (alias)<-[:CALLED]-() } = 1
  DETACH DELETE alias
}
DETACH DELETE c
