// The next papers after an id that have no terms, or all of them, with the words that these are made of: where there is no abstract, the
// reasons that the catalogue gives for its statements tell of the paper too.
MATCH (p:Entity) WHERE p.id > $after AND p.id > 'paper:' AND p.id < 'paper;' AND p:Paper AND ($anew OR p.terms IS NULL)
WITH p ORDER BY p.id LIMIT toInteger($limit)
RETURN p.id AS id, p.title AS title,
  coalesce(p.summary, '') + '\n' + coalesce(p.abstract, reduce(text = '', reason IN COLLECT {
    MATCH (a:Assertion {subject: p.id}) WHERE a.evidenceKind = 'PARAPHRASE' RETURN a.evidenceText ORDER BY a.key
  } | text + '\n' + reason)) AS words
