UNWIND $rows AS row
MERGE (v:Entity {id: row.id})
ON CREATE SET v:Venue, v.name = row.name, v.nameKey = row.nameKey, v.sortName = row.nameKey
WITH v, row
WHERE row.name > v.name
SET v.name = row.name
