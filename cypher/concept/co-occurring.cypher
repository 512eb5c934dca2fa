// What is stated by the papers that state something of a concept: with how many of them, and the normalised pointwise
// mutual information, npmi = ln(p(a, b) / (p(a) p(b))) / −ln p(a, b) (Bouma 2009), p the shares of all papers.
//
// Ranked by npmi discounted for small counts, × n/(n+1) × m/(m+1), n the papers of both and m those of the rarer (Pantel
// and Lin 2002): chance puts a pair of two papers at the top otherwise.
//
// Reads 2,000 papers of the concept at the most; `of` says how many it read, and p(a, b) is estimated from them.
MATCH (this)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(paper)
WITH DISTINCT this, paper LIMIT 2000
WITH this, collect(paper) AS papers
WITH this, papers, size(papers) AS of
CALL () { MATCH (p:Paper) RETURN toFloat(count(p)) AS total }
UNWIND papers AS paper
MATCH (paper)-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(node)
WHERE node <> this AND ($kind IS NULL OR node.kind IN $kind)
WITH this, of, total, node, count(DISTINCT paper) AS count
WITH node, count, of, this.paperCount / total AS mine, node.paperCount / total AS theirs,
  CASE WHEN this.paperCount < node.paperCount THEN this.paperCount ELSE node.paperCount END AS rarer
WITH node, count, of, mine, theirs, rarer, mine * count / of AS estimated
WITH node, count, of, mine, theirs, rarer, CASE WHEN estimated > theirs THEN theirs ELSE estimated END AS both
WITH node, count, of, rarer, CASE WHEN both >= 1 THEN 1.0 ELSE log(both / (mine * theirs)) / -log(both) END AS npmi
WITH node, count, of, round(npmi, 6) AS npmi, round(npmi * count / (count + 1) * rarer / (rarer + 1), 6) AS score
ORDER BY score DESC, node.id LIMIT 500
RETURN node, score, count, of, npmi
