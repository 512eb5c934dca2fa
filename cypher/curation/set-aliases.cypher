MATCH (c:Entity {id: $id})
SET c.aliases = $aliases, c.givenAliases = coalesce(c.givenAliases, []) + $given
