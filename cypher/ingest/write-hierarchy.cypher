// What is directly above these concepts is exactly what is given.
UNWIND $rows AS row
MATCH (c:Entity {id: row.id})
CALL (c, row) {
  MATCH (c)-[old:BROADER]->(above) WHERE NOT above.id IN row.broader
  DELETE old
}
WITH c, row
UNWIND row.broader AS id
MATCH (above:Entity {id: id})
MERGE (c)-[:BROADER]->(above)
