// In the venue whose folded name is $value.
EXISTS { (this)-[:PUBLISHED_IN]->(:Venue {nameKey: $value}) }
