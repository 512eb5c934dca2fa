UNWIND $rows AS row
MERGE (a:Assertion {key: row.key})
SET a = row
