// All that there is to a paper beside what it states: what it takes to bring it back.
MATCH (p:Entity {id: $id})
RETURN p {.*, published: toString(p.published), addedAt: toString(p.addedAt)} AS properties,
  [(p)-[r]->(x:ExternalId) | {type: type(r), scheme: x.scheme, value: x.value, properties: properties(r)}] AS external,
  [(p)-[r:AUTHORED_BY|PUBLISHED_IN]->(x) | {type: type(r), other: x.id, labels: labels(x), node: properties(x), properties: properties(r)}] AS people,
  [(p)-[:CITES]->(x) | x.id] AS cites,
  [(x)-[:CITES]->(p) | x.id] AS citedBy,
  [(f:FormerId)-[:NOW]->(p) | f.id] AS formers,
  [(p)-[:NOTED]->(note) | note.id] AS notes,
  [(p)-[r:TAGGED]->(tag) | {id: tag.id, by: r.by, at: toString(r.at)}] AS tags,
  [(change)-[:CHANGED]->(p) | change.id] AS changes
