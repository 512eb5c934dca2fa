MERGE (s:GraphState {name: $name}) SET s.value = $value
