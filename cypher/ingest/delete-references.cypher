// DIRECTION stands for REFERS_TO or REFERRED_TO_BY. An id that nothing goes by or speaks of any more goes too.
UNWIND $rows AS row
MATCH (:Entity {id: row.paper})-[r:DIRECTION]->(x:ExternalId {scheme: row.scheme, value: row.value})
DELETE r
WITH DISTINCT x WHERE NOT EXISTS { (x)--() }
DELETE x
