// The hierarchy of the vocabulary and of what persons added to it: it is bounded, and what papers name stands below it.
MATCH (c:Concept)-[:BROADER]->(above) WHERE c.origin <> 'extracted'
RETURN c.id AS id, collect(above.id) AS broader
