// Of a paper that was two: it has the first one's id again, and nothing more of the second.
MATCH (p:Entity {id: $now})
CALL () {
  UNWIND $back AS id
  MATCH (former:FormerId {id: id})
  DETACH DELETE former
}
CALL (p) {
  UNWIND $external AS row
  MATCH (p)-[r]->(:ExternalId {scheme: row.scheme, value: row.value}) WHERE type(r) = row.type
  DELETE r
}
CALL (p) {
  MATCH (p)-[r:AUTHORED_BY|PUBLISHED_IN]->()
  DELETE r
}
CALL (p) {
  MATCH (p)-[r:CITES]->(x) WHERE x.id IN $cites
  DELETE r
}
CALL (p) {
  MATCH (x)-[r:CITES]->(p) WHERE x.id IN $citedBy
  DELETE r
}
SET p.id = $id
WITH p WHERE $now <> $id AND NOT $now IN $back
MERGE (former:FormerId {id: $now})
SET former.reason = 'a better id'
MERGE (former)-[:NOW]->(p)
