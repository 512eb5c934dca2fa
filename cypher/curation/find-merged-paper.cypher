// The paper that a merge made, if it is still no more than that.
CALL () {
  MATCH (p:Entity {id: $id}) RETURN p
  UNION
  MATCH (renamed:FormerId {id: $id})-[:NOW]->(p) WHERE renamed.reason = 'a better id' RETURN p
}
WITH p WHERE NOT EXISTS { (f:FormerId)-[:NOW]->(p) WHERE f.reason STARTS WITH 'merged' AND NOT f.id IN $known }
RETURN p.id AS id
