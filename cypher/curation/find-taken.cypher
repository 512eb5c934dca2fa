// What a new concept of this id and name would be a second of.
CALL () {
  MATCH (c:Entity {id: $id}) RETURN c
  UNION
  MATCH (:FormerId {id: $id})-[:NOW]->(c) RETURN c
  UNION
  MATCH (:Alias {kind: $kind, key: $key})<-[:CALLED]-(c) RETURN c
}
RETURN c.id AS id ORDER BY id LIMIT 1
