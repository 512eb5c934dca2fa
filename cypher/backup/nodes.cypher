// Every node as it is stored, with which of its numbers are no integers: to the driver they are all the same.
MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties,
  [key IN keys(n) WHERE valueType(n[key]) CONTAINS 'FLOAT'] AS floats
