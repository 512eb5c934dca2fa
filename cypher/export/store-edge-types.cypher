// How many relationships there are of each type and, of these, how many have which property, of which types; the row without a
// property is of all.
MATCH ()-[r]->()
UNWIND [null] + keys(r) AS key
WITH type(r) AS relation, key, CASE WHEN key IS NOT NULL THEN valueType(r[key]) END AS type
RETURN relation, key, collect(DISTINCT type) AS types, count(*) AS amount
ORDER BY relation, key IS NOT NULL, key
