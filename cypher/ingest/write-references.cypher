// DIRECTION stands for REFERS_TO or REFERRED_TO_BY: what a source says that a paper cites, or is cited by, whether or not that is here.
UNWIND $rows AS row
MATCH (p:Entity {id: row.paper})
MERGE (x:ExternalId {scheme: row.scheme, value: row.value})
MERGE (p)-[r:DIRECTION]->(x)
SET r.by = row.by
