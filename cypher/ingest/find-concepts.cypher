// What these ids of concepts that papers named stand for: a concept, or a former id that leads to one.
UNWIND $ids AS id
OPTIONAL MATCH (c:Entity {id: id})
OPTIONAL MATCH (former:FormerId {id: id})
OPTIONAL MATCH (former)-[:NOW]->(now)
RETURN id, c {.name, .aliases, .others, .origin} AS concept, [(c)-[:BROADER]->(above) | above.id] AS broader,
  former {.name, .aliases, .broader, .reason} AS former, now.id AS now
