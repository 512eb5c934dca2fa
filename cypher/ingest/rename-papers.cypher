// A paper for which a better id turned up. An id that it had before is no former one any more.
UNWIND $rows AS row
MATCH (p:Entity {id: row.before})
SET p.id = row.id
MERGE (former:FormerId {id: row.before})
SET former.reason = 'a better id'
MERGE (former)-[:NOW]->(p)
WITH row
MATCH (again:FormerId {id: row.id})
DETACH DELETE again
