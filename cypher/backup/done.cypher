MATCH (s:GraphState {name: $name})
DELETE s
