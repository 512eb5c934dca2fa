UNWIND $rows AS row
MATCH (p:Entity {id: row.paper})
MATCH (author:Entity {id: row.author})
CREATE (p)-[:AUTHORED_BY {position: row.position}]->(author)
