// Changes of the node with this id, or with what it was called before.
EXISTS { (this)-[:CHANGED]->(:Entity {id: $value}) } OR EXISTS { (this)-[:CHANGED]->(:Entity)<-[:NOW]-(:FormerId {id: $value}) }
