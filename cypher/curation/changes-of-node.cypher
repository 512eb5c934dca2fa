// Changes of the node with this id, or with what it was called before.
MATCH (:Entity {id: $value})<-[:CHANGED]-(this) RETURN this
UNION
MATCH (:FormerId {id: $value})-[:NOW]->()<-[:CHANGED]-(this) RETURN this
