// RELATION stands for one of the four types of descent. A step that would close a circle is left out: nothing descends
// from its own offspring.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
WHERE from <> to AND NOT EXISTS { (to)-[:BASED_ON|VARIANT_OF|REPLACES|COMBINES*1..12]->(from) }
MERGE (from)-[r:RELATION {key: row.properties.key}]->(to)
ON CREATE SET r = row.properties
