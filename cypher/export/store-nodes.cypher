// Every node as it is stored, as it comes.
MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
