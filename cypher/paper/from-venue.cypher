// In the venue with this id or this folded name: $value holds both.
MATCH (:Venue {nameKey: $value[1]})<-[:PUBLISHED_IN]-(this) RETURN this
UNION
MATCH (:Entity {id: $value[0]})<-[:PUBLISHED_IN]-(this) RETURN this
