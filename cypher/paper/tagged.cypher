EXISTS { (this)-[:TAGGED]->(:Tag {id: $value}) }
