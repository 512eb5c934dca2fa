// With the words of $value, a full-text query, in title, abstract or summary.
CALL db.index.fulltext.queryNodes('paper_text', $value) YIELD node AS this
RETURN this
