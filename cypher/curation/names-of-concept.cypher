MATCH (c:Entity {id: $id})
RETURN c.kind AS kind, c.name AS name, coalesce(c.aliases, []) AS aliases
