// How used the names of these concepts are: see `cypher/migrations/002-search.cypher`.
UNWIND $rows AS id
MATCH (:Entity {id: id})-[:CALLED]->(name)
WITH DISTINCT name
MATCH (name)<-[:CALLED]-(any)
WITH name, max(any.paperCount) AS papers
SET name.tier = toString(toInteger(log(papers + 1) / log(2)))
