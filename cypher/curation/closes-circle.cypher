// Whether one of these stands above the other with something between: as one, they would stand above themselves.
MATCH (a:Entity {id: $into})
MATCH (b:Entity {id: $from})
RETURN EXISTS { (a)-[:BROADER]->(x)-[:BROADER*1..20]->(b) WHERE x <> b } OR EXISTS { (b)-[:BROADER]->(x)-[:BROADER*1..20]->(a) WHERE x <> a } AS closes
