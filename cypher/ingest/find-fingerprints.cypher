// What the graph has had of these records already; read before anything is extracted from them.
UNWIND $records AS record
CALL (record) {
  UNWIND record.externalIds AS external
  MATCH (:ExternalId {scheme: external[0], value: external[1]})<-[:IDENTIFIED_BY]-(p:Paper) RETURN p
  UNION
  MATCH (p:Paper {titleKey: record.titleKey}) WHERE p.id IS NOT NULL RETURN p
}
RETURN record.position AS position, p.fingerprints AS fingerprints
