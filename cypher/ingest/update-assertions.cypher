UNWIND $rows AS row
MATCH (a:Assertion {key: row.key})
SET a = row
