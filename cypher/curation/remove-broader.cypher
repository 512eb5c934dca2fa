UNWIND $rows AS row
MATCH (:Entity {id: row.id})-[r:BROADER]->(:Entity {id: row.above})
DELETE r
