// Has former ids lead to another node.
UNWIND $rows AS row
MATCH (now:Entity {id: row.now})
MATCH (former:FormerId {id: row.id})
OPTIONAL MATCH (former)-[old:NOW]->(other) WHERE other <> now
DELETE old
MERGE (former)-[:NOW]->(now)
