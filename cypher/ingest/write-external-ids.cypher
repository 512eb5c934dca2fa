// Answers which of these papers others refer to already.
UNWIND $rows AS row
MATCH (p:Entity {id: row.paper})
MERGE (x:ExternalId {scheme: row.scheme, value: row.value})
MERGE (p)-[:IDENTIFIED_BY]->(x)
WITH p, x WHERE EXISTS { (x)<-[:REFERS_TO|REFERRED_TO_BY]-() }
RETURN DISTINCT p.id AS id
