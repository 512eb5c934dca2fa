// Every relationship as it is stored, as it comes.
MATCH (a)-[r]->(b)
RETURN elementId(a) AS from, type(r) AS relation, elementId(b) AS to, properties(r) AS properties
