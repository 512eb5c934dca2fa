// An author of whom no paper is left goes too.
UNWIND $rows AS id
MATCH (p:Entity {id: id})-[old:AUTHORED_BY]->(author)
SET author.paperCount = author.paperCount - 1
DELETE old
WITH DISTINCT author WHERE NOT EXISTS { (author)<-[:AUTHORED_BY]-() }
DETACH DELETE author
