// By the author with this id or this folded name: $value holds both.
EXISTS { MATCH (this)-[:AUTHORED_BY]->(author) WHERE author.id = $value[0] OR author.nameKey = $value[1] }
