// What the graph has had of these records already; read before anything is extracted from them. Three flat look-ups cost a third of
// one look-up of three kinds a record.
CALL () {
  UNWIND $externalIds AS row
  MATCH (:ExternalId {scheme: row.scheme, value: row.value})<-[:IDENTIFIED_BY]-(p:Paper)
  RETURN row.position AS position, p
  UNION
  // A composite index answers only where all its properties are asked for.
  UNWIND $titles AS row
  MATCH (p:Paper {titleKey: row.titleKey}) WHERE p.id IS NOT NULL
  RETURN row.position AS position, p
}
RETURN position, p.fingerprints AS fingerprints
