UNWIND $rows AS row
MATCH (:Entity {id: row.concept})-[called:CALLED]->(:Alias {kind: row.kind, key: row.key})
DELETE called
