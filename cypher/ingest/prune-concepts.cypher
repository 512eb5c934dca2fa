// Of these concepts, those that papers named, none claims anything of any more and no person changed; with the names that only they go by.
UNWIND $rows AS id
MATCH (c:Entity {id: id})
WHERE c.origin = 'extracted' AND NOT EXISTS { (c)<-[:CHANGED]-() }
  AND NOT EXISTS { (c)-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT|BASED_ON|VARIANT_OF|REPLACES|COMBINES]-() }
  AND NOT EXISTS { (a:Assertion {object: id}) }
  AND NOT EXISTS { (a:Assertion) WHERE a.key STARTS WITH id + '|' }
CALL (c) {
  MATCH (c)-[:CALLED]->(alias) WHERE COUNT { (alias)<-[:CALLED]-() } = 1
  DETACH DELETE alias
}
CALL (c) {
  MATCH (former:FormerId)-[:NOW]->(c)
  DETACH DELETE former
}
DETACH DELETE c
