UNWIND $rows AS row
MATCH (p:Entity {id: row.paper})
MERGE (x:ExternalId {scheme: row.scheme, value: row.value})
MERGE (p)-[:IDENTIFIED_BY]->(x)
