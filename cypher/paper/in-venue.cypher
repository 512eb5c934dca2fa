// In the venue with this id or this folded name: $value holds both.
EXISTS { MATCH (this)-[:PUBLISHED_IN]->(venue) WHERE venue.id = $value[0] OR venue.nameKey = $value[1] }
