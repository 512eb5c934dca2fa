// Citations of these papers and by them, where both papers are here: what one refers to is an id of the other.
UNWIND $rows AS id
MATCH (p:Entity {id: id})
CALL (p) {
  MATCH (p)-[:REFERS_TO]->()<-[:IDENTIFIED_BY]-(cited) WHERE cited <> p
  RETURN p AS citing, cited
  UNION
  MATCH (p)-[:REFERRED_TO_BY]->()<-[:IDENTIFIED_BY]-(citing) WHERE citing <> p
  RETURN citing, p AS cited
  UNION
  MATCH (p)-[:IDENTIFIED_BY]->()<-[:REFERS_TO]-(citing) WHERE citing <> p
  RETURN citing, p AS cited
  UNION
  MATCH (p)-[:IDENTIFIED_BY]->()<-[:REFERRED_TO_BY]-(cited) WHERE cited <> p
  RETURN p AS citing, cited
}
MERGE (citing)-[:CITES]->(cited)
// Grouped, so that all is written before anything is counted.
WITH cited, count(*) AS changed
SET cited.citationCount = COUNT { (cited)<-[:CITES]-() }
