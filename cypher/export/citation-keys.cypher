// The keys that libraries have for papers.
MATCH (p:Paper) WHERE p.citationKey IS NOT NULL AND p.id IS NOT NULL
RETURN p.citationKey AS key
