MATCH (s:GraphState {name: $name}) RETURN s.value AS value
