// How many nodes there are of each set of labels and, of these, how many have which property, of which types; the row without a
// property is of all. What migrations keep is left out: whoever takes the graph elsewhere migrates it there, as indexes do not travel.
MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock
WITH labels(n) AS labels, n
UNWIND [null] + keys(n) AS key
WITH labels, key, CASE WHEN key IS NOT NULL THEN valueType(n[key]) END AS type
RETURN labels, key, collect(DISTINCT type) AS types, count(*) AS amount
ORDER BY labels, key IS NOT NULL, key
