// A person said that these two are two: no import makes them one again.
MATCH (a:Entity {id: $a})
MATCH (b:Entity {id: $b})
MERGE (a)-[:APART_FROM]->(b)
