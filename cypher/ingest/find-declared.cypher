// The concepts of which papers say that these names mean them.
UNWIND $keys AS row
MATCH (:Alias {kind: row.kind, key: row.key})<-[:CALLED]-(c) WHERE row.key IN c.others
RETURN row.kind AS kind, row.key AS key, collect(c.id) AS concepts
