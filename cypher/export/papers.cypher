// What a bibliography has of these papers; what is no paper is left out.
UNWIND range(0, size($ids) - 1) AS position
MATCH (p:Entity {id: $ids[position]}) WHERE p:Paper
RETURN p.id AS id, p {.title, .abstract, .summary, .year, .url, .codeUrls, .keywords, .library, published: toString(p.published)} AS properties,
  COLLECT { MATCH (p)-[a:AUTHORED_BY]->(author) RETURN [author.name, author.id] ORDER BY a.position } AS authors,
  COLLECT { MATCH (p)-[:PUBLISHED_IN]->(v) RETURN v.name ORDER BY v.id }[0] AS venue,
  COLLECT { MATCH (p)-[:IDENTIFIED_BY]->(x) RETURN [x.scheme, x.value] ORDER BY x.scheme, x.value } AS externalIds,
  COLLECT { MATCH (p)-[:REFERS_TO]->(x) WITH x.scheme + ':' + x.value AS reference RETURN reference ORDER BY reference } AS references,
  COLLECT { MATCH (p)-[:REFERRED_TO_BY]->(x) WITH x.scheme + ':' + x.value AS reference RETURN reference ORDER BY reference } AS citedBy
ORDER BY position
