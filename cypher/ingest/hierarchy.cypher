MATCH (c:Concept)-[:BROADER]->(above)
RETURN c.id AS id, collect(above.id) AS broader
