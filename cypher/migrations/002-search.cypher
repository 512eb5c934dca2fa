// What search, completion and resolving names read. All of it is text that was folded when it was written, so that an
// index splits it at spaces and a query is folded by the same function: no analyzer decides what is the same.

// A name without its spaces, so that "ImageNet" and "image net" are one; and how used its concepts are, as the
// power of two of their papers: a full-text index can prefer it where it cannot sort by a number. It changes seldom.
MATCH (a:Alias)
CALL (a) {
  OPTIONAL MATCH (a)<-[:CALLED]-(c)
  WITH a, max(coalesce(c.paperCount, 0)) AS papers
  SET a.compact = replace(a.key, ' ', ''), a.tier = toString(toInteger(log(papers + 1) / log(2)))
} IN TRANSACTIONS OF 5000 ROWS;

MATCH (a:Author)
CALL (a) { SET a.tier = toString(toInteger(log(a.paperCount + 1) / log(2))) } IN TRANSACTIONS OF 5000 ROWS;

// These looked into names and descriptions as they are written, and found neither accents nor beginnings.
DROP INDEX concept_text IF EXISTS;
DROP INDEX author_text IF EXISTS;

CREATE FULLTEXT INDEX alias_name IF NOT EXISTS FOR (n:Alias) ON EACH [n.key, n.compact, n.tier, n.kind]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX author_name IF NOT EXISTS FOR (n:Author) ON EACH [n.nameKey, n.tier]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX paper_title IF NOT EXISTS FOR (n:Paper) ON EACH [n.titleKey]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX concept_description IF NOT EXISTS FOR (n:Concept) ON EACH [n.description]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: false}};
