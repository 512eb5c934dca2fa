// The change that this sender made under this key.
MATCH (change:Change {by: $by, key: $key})
RETURN change.id AS id, change.digest AS digest, change.payload AS payload
