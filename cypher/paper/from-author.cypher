// By the author with this id or this folded name: $value holds both.
MATCH (:Author {nameKey: $value[1]})<-[:AUTHORED_BY]-(this) RETURN this
UNION
MATCH (:Entity {id: $value[0]})<-[:AUTHORED_BY]-(this) RETURN this
