// $p0: [{"text":"topic:machine-learning","id":"topic:machine-learning"}]
// $p1: [{"text":"topic:machine-learning","id":"topic:machine-learning"}]
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
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN reduce(all = [], some IN collect(below) | all + some) AS n1NoneOf
}
MATCH (n1:Paper) WHERE any(things IN [[(n1)-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(thing) | thing]] WHERE none(thing IN things WHERE thing IN n1NoneOf)) AND n1.id IS NOT NULL RETURN count(n1) AS f0_0
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
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN reduce(all = [], some IN collect(below) | all + some) AS n1NoneOf
}
MATCH (n1:Paper) WHERE n1.titleKey IS NOT NULL AND n1.id IS NOT NULL AND any(things IN [[(n1)-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(thing) | thing]] WHERE none(thing IN things WHERE thing IN n1NoneOf))
WITH n1 ORDER BY n1.titleKey, n1.id LIMIT $p2
RETURN collect([n1.title]) AS f0_1
}
RETURN [f0_0, f0_1] AS value;

// $p0: [{"text":"name:lantern","names":["lantern"]}]
// $p1: 0.75
// $p2: [{"text":"name:lantern","names":["lantern"]}]
// $p3: 3
CALL () {
CALL () {
UNWIND $p0 AS ref
CALL (ref) {
CALL (ref) {
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
CALL (n1AnyOf) {
UNWIND n1AnyOf AS thing
MATCH (thing)<-[stated:EXTENDS|USES]-(n1) WHERE stated.confidence >= $p1
RETURN DISTINCT n1
}
WITH * WHERE any(things IN [[(n1)-[stated:EXTENDS|USES]->(thing) WHERE stated.confidence >= $p1 | thing]] WHERE any(thing IN things WHERE thing IN n1AnyOf)) AND n1.id IS NOT NULL RETURN count(n1) AS f0_0
}
CALL () {
CALL () {
UNWIND $p0 AS ref
CALL (ref) {
CALL (ref) {
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
CALL (n1AnyOf) {
UNWIND n1AnyOf AS thing
MATCH (thing)<-[stated:EXTENDS|USES]-(n1) WHERE stated.confidence >= $p1
RETURN DISTINCT n1
}
WITH * WHERE n1.titleKey IS NOT NULL AND n1.id IS NOT NULL AND any(things IN [[(n1)-[stated:EXTENDS|USES]->(thing) WHERE stated.confidence >= $p1 | thing]] WHERE any(thing IN things WHERE thing IN n1AnyOf))
WITH n1 ORDER BY n1.titleKey, n1.id LIMIT $p3
RETURN collect([n1.title, n1.titleKey, n1.id]) AS f0_1
}
RETURN [f0_0, f0_1] AS value;

// $p0: [{"text":"model:lantern","id":"model:lantern"},{"text":"method:no-such","id":"method:no-such"}]
// $p1: [{"text":"model:lantern","id":"model:lantern"},{"text":"method:no-such","id":"method:no-such"}]
// $p2: 21
CALL () {
UNWIND $p1 AS ref
OPTIONAL CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
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
RETURN collect([n1.id]) AS f0_2
}
RETURN [f0_0, f0_1, f0_2] AS value;

// $p0: []
// $p1: []
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
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN reduce(all = [], some IN collect(below) | all + some) AS n1AnyOf
}
CALL (n1AnyOf) {
UNWIND n1AnyOf AS thing
MATCH (thing)<-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1)
RETURN DISTINCT n1
}
WITH * WHERE any(things IN [[(n1)-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(thing) | thing]] WHERE any(thing IN things WHERE thing IN n1AnyOf)) AND n1.id IS NOT NULL RETURN count(n1) AS f0_0
}
RETURN [f0_0] AS value;
