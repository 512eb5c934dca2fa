// The papers that each record may be of: by external id, by the id it would get, by a former id, by title.
UNWIND $records AS record
CALL (record) {
  UNWIND record.externalIds AS external
  MATCH (:ExternalId {scheme: external[0], value: external[1]})<-[:IDENTIFIED_BY]-(p:Paper) RETURN p
  UNION
  // A composite index answers only where all its properties are asked for.
  MATCH (p:Paper {titleKey: record.titleKey}) WHERE p.id IS NOT NULL RETURN p
  UNION
  MATCH (p:Entity {id: record.id}) RETURN p
}
RETURN record.position AS position, p.id AS id, p.titleKey AS titleKey, p.year AS year,
  p {.title, .abstract, .summary, .year, .url, .codeUrls, .fingerprints, .given, .reading, published: toString(p.published)} AS properties,
  [(p)-[:IDENTIFIED_BY]->(x) | [x.scheme, x.value]] AS externalIds,
  [(p)-[a:AUTHORED_BY]->(author) | [a.position, author.name, author.id]] AS authors,
  [(p)-[:PUBLISHED_IN]->(v) | v.name][0] AS venue
