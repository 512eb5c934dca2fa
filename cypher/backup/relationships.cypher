// Every relationship as it is stored, with which of its numbers are no integers.
MATCH (a)-[r]->(b)
RETURN elementId(a) AS from, type(r) AS type, elementId(b) AS to, properties(r) AS properties,
  [key IN keys(r) WHERE valueType(r[key]) CONTAINS 'FLOAT'] AS floats
