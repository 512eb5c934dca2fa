// Authors and venues of which no paper is left go; of the others, authors know how many papers they have.
UNWIND $rows AS id
MATCH (x:Entity {id: id})
CALL (x) {
  WITH x WHERE NOT EXISTS { (x)<-[:AUTHORED_BY|PUBLISHED_IN]-() }
  DETACH DELETE x
}
WITH id
MATCH (a:Entity {id: id}) WHERE a:Author
SET a.paperCount = COUNT { (a)<-[:AUTHORED_BY]-() }
