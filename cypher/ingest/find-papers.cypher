// The papers that each record may be of: by external id, by title, by the id it would get.
CALL () {
  UNWIND $externalIds AS row
  MATCH (:ExternalId {scheme: row.scheme, value: row.value})<-[:IDENTIFIED_BY]-(p:Paper)
  RETURN row.position AS position, p
  UNION
  // A composite index answers only where all its properties are asked for.
  UNWIND $titles AS row
  MATCH (p:Paper {titleKey: row.titleKey}) WHERE p.id IS NOT NULL
  RETURN row.position AS position, p
  UNION
  UNWIND $ids AS row
  MATCH (p:Entity {id: row.id}) WHERE p:Paper
  RETURN row.position AS position, p
  UNION
  UNWIND $ids AS row
  MATCH (:FormerId {id: row.id})-[:NOW]->(p:Paper)
  RETURN row.position AS position, p
}
RETURN position, p.id AS id, p.titleKey AS titleKey, p.year AS year,
  p {.title, .abstract, .summary, .year, .url, .codeUrls, .fingerprints, .given, .reading, .keywords, .library, .introduces, published: toString(p.published)} AS properties,
  [(p)-[:IDENTIFIED_BY]->(x) | [x.scheme, x.value]] AS externalIds,
  [(p)-[a:AUTHORED_BY]->(author) | [a.position, author.name, author.id]] AS authors,
  [(p)-[:PUBLISHED_IN]->(v) | v.name][0] AS venue,
  [(p)-[r:REFERS_TO|REFERRED_TO_BY]->(x) | [type(r), x.scheme, x.value, r.by]] AS references,
  [(former:FormerId)-[:NOW]->(p) WHERE former.reason = 'merged by a person' | former.id] AS merged,
  [(p)-[:APART_FROM]-(other) | other.id] AS apart
