// Everyone who claims these steps of descent, under whichever of their ids, and the steps that the graph has.
UNWIND $steps AS step
OPTIONAL MATCH (from:Entity {id: step.from})
OPTIONAL MATCH (to:Entity {id: step.to})
WITH step, from, to,
  [step.from] + [(former:FormerId)-[:NOW]->(from) | former.id] AS froms,
  [step.to] + [(former:FormerId)-[:NOW]->(to) | former.id] AS tos
CALL (step, froms, tos) {
  UNWIND froms AS f
  UNWIND tos AS t
  MATCH (a:Assertion) WHERE a.key STARTS WITH f + '|' + step.relation + '|' + t + '|'
  RETURN collect(properties(a)) AS claims
}
RETURN step.from AS from, step.relation AS relation, step.to AS to, claims,
  head([(from)-[r:BASED_ON|VARIANT_OF|REPLACES|COMBINES]->(to) WHERE type(r) = step.relation | properties(r)]) AS stored
