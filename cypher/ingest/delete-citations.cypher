// Citations of these papers and by them for which no reference speaks any more.
UNWIND $rows AS id
MATCH (p:Entity {id: id})
CALL (p) {
  MATCH (p)-[cites:CITES]->(cited) RETURN cites, p AS citing, cited
  UNION
  MATCH (citing)-[cites:CITES]->(p) RETURN cites, citing, p AS cited
}
WITH cites, citing, cited
WHERE NOT EXISTS { (citing)-[:REFERS_TO]->()<-[:IDENTIFIED_BY]-(cited) }
  AND NOT EXISTS { (cited)-[:REFERRED_TO_BY]->()<-[:IDENTIFIED_BY]-(citing) }
DELETE cites
// Grouped, so that all is written before anything is counted.
WITH cited, count(*) AS changed
SET cited.citationCount = COUNT { (cited)<-[:CITES]-() }
