// The hierarchy of the vocabulary: it is bounded, and what papers name stands below it.
MATCH (c:Concept)-[:BROADER]->(above) WHERE c.origin = 'catalogue'
RETURN c.id AS id, collect(above.id) AS broader
