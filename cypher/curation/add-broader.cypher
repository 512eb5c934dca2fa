UNWIND $rows AS row
MATCH (c:Entity {id: row.id})
MATCH (above:Entity {id: row.above})
MERGE (c)-[:BROADER]->(above)
