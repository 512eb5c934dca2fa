// Everything that is claimed of these papers or by them, by whoever, where the concepts have gone since, and the
// relationships that stand for it now. What is above a concept that no vocabulary has is told with it.
UNWIND $ids AS id
MATCH (p:Entity {id: id})
CALL (id) {
  MATCH (a:Assertion {subject: id})
  OPTIONAL MATCH (:FormerId {id: a.object})-[:NOW]->(object)
  OPTIONAL MATCH (:FormerId {id: a.from})-[:NOW]->(from)
  RETURN collect({claim: properties(a), object: object.id, from: from.id}) AS assertions
}
CALL (p) {
  MATCH (p)-[r:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(c)
  RETURN collect({
    concept: c.id, relation: type(r), properties: properties(r),
    broader: CASE WHEN c.origin <> 'catalogue' THEN [(c)-[:BROADER]->(above) | above.id] END
  }) AS relationships
}
RETURN id, assertions, relationships
