UNWIND $rows AS row
CREATE (a:Assertion)
SET a = row
