// The telling terms of a paper's text, which are stems already: see src/knowledge/text/telling-terms.ts.
CREATE FULLTEXT INDEX paper_terms IF NOT EXISTS FOR (n:Paper) ON EACH [n.terms]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
