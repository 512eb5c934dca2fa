// Papers of which nothing but the title could be read.
MATCH (p:Paper) WHERE p.abstract IS NULL
WITH p ORDER BY p.id
RETURN count(p) AS papers, collect(p.title)[..20] AS titles
