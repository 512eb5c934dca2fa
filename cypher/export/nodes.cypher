// What other tools are told of these nodes, whatever their kind; what a kind has not is null.
UNWIND range(0, size($ids) - 1) AS position
MATCH (n:Entity {id: $ids[position]})
RETURN n.id AS id,
  [label IN ['Paper', 'Method', 'Model', 'Topic', 'Dataset', 'Author', 'Venue'] WHERE label IN labels(n)][0] AS kind,
  n {.title, .name, .abstract, .summary, .description, .year, .url, .codeUrls, .aliases, .citationCount, .paperCount,
    published: toString(n.published), addedAt: toString(n.addedAt),
    externalIds: COLLECT { MATCH (n)-[:IDENTIFIED_BY]->(x) WITH x.scheme + ':' + x.value AS external RETURN external ORDER BY external }
  } AS properties
ORDER BY position
