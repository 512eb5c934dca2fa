// The authors of these papers are exactly those given.
UNWIND $rows AS row
MATCH (p:Entity {id: row.paper})
CALL (p) {
  MATCH (p)-[old:AUTHORED_BY]->(author)
  SET author.paperCount = author.paperCount - 1
  DELETE old
}
WITH p, row
UNWIND row.authors AS given
MERGE (author:Entity {id: given.id})
ON CREATE SET author:Author, author.name = given.name, author.nameKey = given.nameKey, author.sortName = given.sortName, author.paperCount = 0
MERGE (p)-[a:AUTHORED_BY]->(author)
ON CREATE SET a.position = given.position, author.paperCount = author.paperCount + 1
// Twice as many papers as before are another tier: see `cypher/migrations/002-search.cypher`.
WITH collect(DISTINCT author) AS written
UNWIND written AS author
WITH author, toString(toInteger(log(author.paperCount + 1) / log(2))) AS tier
WHERE author.tier IS NULL OR author.tier <> tier
SET author.tier = tier
