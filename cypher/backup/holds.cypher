// Whether there is anything but what migrations and an ended restore leave.
MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:GraphState
RETURN true LIMIT 1
