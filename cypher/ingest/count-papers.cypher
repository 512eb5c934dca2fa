// Adds to the counts that ranking reads: papers that state something of a concept, and papers of it or anything below it.
UNWIND $rows AS row
MATCH (c:Entity {id: row.id})
SET c.paperCount = c.paperCount + toInteger(row.papers), c.papersBelow = c.papersBelow + toInteger(row.below)
