// The shortest way from one node to another, over at most $most relationships.
OPTIONAL MATCH path = SHORTEST 1 (from)(()-[:INTRODUCES|EXTENDS|USES|STUDIES|BROADER]-()){1,$most}(to)
RETURN path IS NOT NULL AS found, coalesce(length(path), 0) AS length, coalesce(nodes(path), []) AS stops,
  [one IN coalesce(relationships(path), []) | {link: one, weight: size(type(one)), ends: [startNode(one), endNode(one)]}] AS steps
