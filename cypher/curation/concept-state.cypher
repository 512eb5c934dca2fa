// All that there is to a concept beside what papers state of it: what it takes to bring it back.
MATCH (c:Entity {id: $id})
RETURN properties(c) AS properties,
  [(c)-[:CALLED]->(a) | {kind: a.kind, key: a.key}] AS names,
  [(c)-[:BROADER]->(above) | above.id] AS broader,
  [(below)-[:BROADER]->(c) | below.id] AS narrower,
  [(f:FormerId)-[:NOW]->(c) | f.id] AS formers,
  [(c)-[r:BASED_ON|VARIANT_OF|REPLACES|COMBINES]->(older) | {from: c.id, relation: type(r), to: older.id}] +
  [(younger)-[r:BASED_ON|VARIANT_OF|REPLACES|COMBINES]->(c) | {from: younger.id, relation: type(r), to: c.id}] AS steps,
  [(c)-[:NOTED]->(note) | note.id] AS notes,
  [(c)-[r:TAGGED]->(tag) | {id: tag.id, by: r.by, at: toString(r.at)}] AS tags,
  [(change)-[:CHANGED]->(c) | change.id] AS changes
