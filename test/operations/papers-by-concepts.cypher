// $p0: [{"text":"name:conditional computation","names":["conditional computation"]},{"text":"model:lantern","id":"model:lantern"}]
// $p1: [{"text":"name:conditional computation","names":["conditional computation"]},{"text":"model:lantern","id":"model:lantern"}]
// $p2: 21
CALL () {
UNWIND $p1 AS ref
OPTIONAL CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
UNION
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found WHERE found:Concept RETURN found LIMIT 1
}
WITH ref WHERE found IS NULL
RETURN collect(ref.text) AS f0_0
}
CALL () {
CALL () {
UNWIND $p0 AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
UNION
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size
WHERE found:Concept
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN collect(below) AS n1AllOf
}
CALL (n1AllOf) {
UNWIND n1AllOf[0] AS thing
MATCH (thing)<-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1)
RETURN DISTINCT n1
}
WITH * WHERE any(things IN [[(n1)-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(thing) | thing]] WHERE all(some IN n1AllOf WHERE any(thing IN things WHERE thing IN some))) AND n1.id IS NOT NULL RETURN count(n1) AS f0_1
}
CALL () {
CALL () {
UNWIND $p0 AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
UNION
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size
WHERE found:Concept
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN collect(below) AS n1AllOf
}
CALL (n1AllOf) {
UNWIND n1AllOf[0] AS thing
MATCH (thing)<-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1)
RETURN DISTINCT n1
}
WITH * WHERE n1.sortDate IS NOT NULL AND n1.id IS NOT NULL AND any(things IN [[(n1)-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(thing) | thing]] WHERE all(some IN n1AllOf WHERE any(thing IN things WHERE thing IN some)))
WITH n1 ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p2
RETURN collect([n1.title, n1.year]) AS f0_2
}
RETURN [f0_0, f0_1, f0_2] AS value;

// $p0: [{"text":"method:conditional-computation","id":"method:conditional-computation"}]
// $p1: [{"text":"method:conditional-computation","id":"method:conditional-computation"}]
// $p2: 21
CALL () {
CALL () {
UNWIND $p0 AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
}
WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size
WHERE found:Concept
WITH found, size, found AS below
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN collect(below) AS n1AllOf
}
CALL (n1AllOf) {
UNWIND n1AllOf[0] AS thing
MATCH (thing)<-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1)
RETURN DISTINCT n1
}
WITH * WHERE any(things IN [[(n1)-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(thing) | thing]] WHERE all(some IN n1AllOf WHERE any(thing IN things WHERE thing IN some))) AND n1.id IS NOT NULL RETURN count(n1) AS f0_0
}
CALL () {
CALL () {
UNWIND $p0 AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
}
WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size
WHERE found:Concept
WITH found, size, found AS below
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN collect(below) AS n1AllOf
}
CALL (n1AllOf) {
UNWIND n1AllOf[0] AS thing
MATCH (thing)<-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1)
RETURN DISTINCT n1
}
WITH * WHERE n1.sortDate IS NOT NULL AND n1.id IS NOT NULL AND any(things IN [[(n1)-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(thing) | thing]] WHERE all(some IN n1AllOf WHERE any(thing IN things WHERE thing IN some)))
WITH n1 ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p2
RETURN collect([n1.title]) AS f0_1
}
RETURN [f0_0, f0_1] AS value;

// $p0: [{"text":"topic:efficient-inference","id":"topic:efficient-inference"},{"text":"name:nothing","names":["nothing"]},{"text":"dataset:none","id":"dataset:none"}]
// $p1: [{"text":"name:rounding","names":["rounding"]}]
// $p2: [{"text":"topic:efficient-inference","id":"topic:efficient-inference"},{"text":"name:nothing","names":["nothing"]},{"text":"dataset:none","id":"dataset:none"},{"text":"name:rounding","names":["rounding"]}]
// $p3: 21
CALL () {
UNWIND $p2 AS ref
OPTIONAL CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
UNION
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found WHERE found:Concept RETURN found LIMIT 1
}
WITH ref WHERE found IS NULL
RETURN collect(ref.text) AS f0_0
}
CALL () {
CALL () {
UNWIND $p0 AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
UNION
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size
WHERE found:Concept
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN reduce(all = [], some IN collect(below) | all + some) AS n1AnyOf
}
CALL () {
UNWIND $p1 AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
UNION
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size
WHERE found:Concept
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN reduce(all = [], some IN collect(below) | all + some) AS n1NoneOf
}
CALL (n1AnyOf) {
UNWIND n1AnyOf AS thing
MATCH (thing)<-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1)
RETURN DISTINCT n1
}
WITH * WHERE any(things IN [[(n1)-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(thing) | thing]] WHERE any(thing IN things WHERE thing IN n1AnyOf) AND none(thing IN things WHERE thing IN n1NoneOf)) AND n1.id IS NOT NULL RETURN count(n1) AS f0_1
}
CALL () {
CALL () {
UNWIND $p0 AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
UNION
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size
WHERE found:Concept
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN reduce(all = [], some IN collect(below) | all + some) AS n1AnyOf
}
CALL () {
UNWIND $p1 AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
UNION
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ref.names RETURN DISTINCT found
}
WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size
WHERE found:Concept
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN reduce(all = [], some IN collect(below) | all + some) AS n1NoneOf
}
CALL (n1AnyOf) {
UNWIND n1AnyOf AS thing
MATCH (thing)<-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1)
RETURN DISTINCT n1
}
WITH * WHERE n1.sortDate IS NOT NULL AND n1.id IS NOT NULL AND any(things IN [[(n1)-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(thing) | thing]] WHERE any(thing IN things WHERE thing IN n1AnyOf) AND none(thing IN things WHERE thing IN n1NoneOf))
WITH n1 ORDER BY n1.sortDate, n1.id LIMIT $p3
RETURN collect([n1.title, n1.year]) AS f0_2
}
RETURN [f0_0, f0_1, f0_2] AS value;
