// One step down from each of these concepts: what they descend from.
UNWIND $ids AS id
MATCH (c:Entity {id: id})-[:BASED_ON|VARIANT_OF|REPLACES|COMBINES]->(older)
RETURN id, collect(DISTINCT older.id) AS older
