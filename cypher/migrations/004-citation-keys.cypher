// The keys of a library, which other papers must not take when they go out together.
CREATE INDEX paper_citation_key IF NOT EXISTS FOR (n:Paper) ON (n.citationKey, n.id);
