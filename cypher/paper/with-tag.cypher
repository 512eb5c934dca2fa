MATCH (:Tag {id: $value})<-[:TAGGED]-(this) WHERE this:Paper RETURN this
