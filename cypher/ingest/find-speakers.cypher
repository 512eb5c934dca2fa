// The papers that claim anything of these concepts.
UNWIND $ids AS id
CALL (id) {
  MATCH (a:Assertion {object: id}) RETURN a.subject AS paper
  UNION
  MATCH (a:Assertion) WHERE a.key STARTS WITH id + '|' RETURN a.subject AS paper
  UNION
  MATCH (:Entity {id: id})<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(p) RETURN p.id AS paper
}
WITH DISTINCT paper WHERE paper STARTS WITH 'paper:'
RETURN paper
