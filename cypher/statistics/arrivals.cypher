// How many papers there are, and when the last came.
CALL () {
  MATCH (p:Paper) RETURN count(p) AS papers
}
CALL () {
  OPTIONAL MATCH (p:Paper) WHERE p.addedAt IS NOT NULL AND p.id IS NOT NULL
  WITH p ORDER BY p.addedAt DESC, p.id DESC LIMIT 1
  RETURN p.addedAt.epochSeconds AS last
}
RETURN papers, last
