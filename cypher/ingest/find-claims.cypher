// Everything that is claimed of these papers, by whoever, and the relationships that stand for it now.
UNWIND $ids AS id
MATCH (p:Entity {id: id})
CALL (id) { MATCH (a:Assertion {subject: id}) RETURN collect(properties(a)) AS assertions }
CALL (p) {
  MATCH (p)-[r:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(c)
  RETURN collect({concept: c.id, relation: type(r), properties: properties(r)}) AS relationships
}
RETURN id, assertions, relationships
