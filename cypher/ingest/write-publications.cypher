// A venue of which no paper is left goes too.
UNWIND $rows AS row
MATCH (p:Entity {id: row.paper})
MATCH (v:Entity {id: row.venue})
OPTIONAL MATCH (p)-[old:PUBLISHED_IN]->(other) WHERE other <> v
DELETE old
MERGE (p)-[:PUBLISHED_IN]->(v)
WITH DISTINCT other WHERE other IS NOT NULL AND NOT EXISTS { (other)<-[:PUBLISHED_IN]-() }
DETACH DELETE other
