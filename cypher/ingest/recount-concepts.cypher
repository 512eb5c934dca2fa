// The counts that ranking reads, made anew: papers that state something of a concept, and papers of it or anything below it.
UNWIND $rows AS id
MATCH (c:Entity {id: id})
CALL (c) {
  OPTIONAL MATCH (c)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(p)
  RETURN count(DISTINCT p) AS papers
}
CALL (c) {
  OPTIONAL MATCH (c)<-[:BROADER*0..20]-(below)
  WITH DISTINCT below
  OPTIONAL MATCH (below)<-[:INTRODUCES|EXTENDS|USES|STUDIES|EVALUATES_ON|ABOUT]-(p)
  RETURN count(DISTINCT p) AS below
}
SET c.paperCount = papers, c.papersBelow = below
