// Adds to the counts that ranking reads: papers that state something of a concept, and papers of it or anything below it.
UNWIND $rows AS row
MATCH (c:Entity {id: row.id})
WITH c, row, toInteger(log(c.paperCount + 1) / log(2)) AS before
SET c.paperCount = c.paperCount + toInteger(row.papers), c.papersBelow = c.papersBelow + toInteger(row.below)
// The names of a concept that is twice as used as before say so.
WITH c, before WHERE toInteger(log(c.paperCount + 1) / log(2)) <> before
MATCH (c)-[:CALLED]->(name)
WITH DISTINCT name
MATCH (name)<-[:CALLED]-(any)
WITH name, max(any.paperCount) AS papers
SET name.tier = toString(toInteger(log(papers + 1) / log(2)))
