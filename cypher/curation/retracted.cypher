// What persons marked wrong of a paper.
MATCH (a:Assertion {subject: this.id}) WHERE a.source = 'asserted' AND a.retracted
CALL (a) {
  MATCH (concept:Entity {id: a.object}) RETURN concept
  UNION
  MATCH (:FormerId {id: a.object})-[:NOW]->(concept) RETURN concept
}
WITH a, concept ORDER BY a.relation, concept.id
RETURN a.relation AS relation, concept, a.by AS by, datetime(a.at) AS at
LIMIT 100
