MATCH (change:Change {id: $id})
SET change.undone = true
