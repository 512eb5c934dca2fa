// What a method or model came from, over up to eight steps, each by a shortest way.
MATCH path = ANY SHORTEST (this)-[:BASED_ON|VARIANT_OF|REPLACES|COMBINES]->{1,8}(node)
WITH node, relationships(path) AS way, size(relationships(path)) AS steps
RETURN node, round(1.0 / steps, 6) AS score, steps, way
ORDER BY score DESC, node.id LIMIT 500
