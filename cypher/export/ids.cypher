// The next ids after one, in their order, up to but without another.
MATCH (n:Entity) WHERE n.id > $after AND n.id < $until
RETURN n.id AS id ORDER BY id LIMIT toInteger($limit)
