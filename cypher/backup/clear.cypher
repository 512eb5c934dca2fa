// What an ended restore left; that it was begun stays said until it is done.
MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT (n:GraphState AND n.name = 'restore')
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS
