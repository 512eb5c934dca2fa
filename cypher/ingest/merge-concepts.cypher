// KIND stands for one of the four labels of concepts.
UNWIND $rows AS row
MERGE (c:Entity {id: row.properties.id})
ON CREATE SET c.paperCount = 0, c.papersBelow = 0
SET c:Concept:KIND, c += row.properties
// Names that persons gave stay.
SET c.aliases = row.properties.aliases + [name IN coalesce(c.givenAliases, []) WHERE NOT name IN row.properties.aliases]
