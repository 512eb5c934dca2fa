UNWIND $rows AS key
MATCH (a:Assertion {key: key})
DELETE a
