// The longest spelling of a name is shown, then the last by its letters: which came first must not matter.
UNWIND $rows AS row
MERGE (author:Entity {id: row.id})
ON CREATE SET author:Author, author.name = row.name, author.nameKey = row.nameKey, author.sortName = row.nameKey,
  author.paperCount = toInteger(row.papers)
ON MATCH SET author.paperCount = author.paperCount + toInteger(row.papers)
// Twice as many papers as before are another tier: see `cypher/migrations/002-search.cypher`.
WITH author, row, toString(toInteger(log(author.paperCount + 1) / log(2))) AS tier
FOREACH (changed IN CASE WHEN author.tier = tier THEN [] ELSE [tier] END | SET author.tier = changed)
WITH author, row
WHERE row.name <> author.name AND
  (size(row.name) > size(author.name) OR (size(row.name) = size(author.name) AND row.name > author.name))
SET author.name = row.name, author.nameKey = row.nameKey, author.sortName = row.nameKey
