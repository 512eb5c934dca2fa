// A change, and where the ids that it merged lead now.
MATCH (change:Change {id: $id})
RETURN change.kind AS kind, change.undo AS undo, change.undone AS undone
