// $p0: {"id":"method:conditional-computation"}
// $p1: false
// $p2: true
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0
CALL (n0) {
WITH n0 AS this WHERE this:Method
CALL (this) {
CALL (this) {
  RETURN this AS concept
UNION
  MATCH (this)<-[:BROADER*1..8]-(concept) WHERE $p1
  RETURN concept
}
MATCH (concept)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(paper)
WITH DISTINCT paper
WITH paper.year AS year WHERE year IS NOT NULL
RETURN year, count(*) AS count ORDER BY year
}
WITH {year: year, count: count} AS r1
RETURN collect([r1.year]) AS f0_0
}
CALL (n0) {
WITH n0 AS this WHERE this:Method
CALL (this) {
CALL (this) {
  RETURN this AS concept
UNION
  MATCH (this)<-[:BROADER*1..8]-(concept) WHERE $p2
  RETURN concept
}
MATCH (concept)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(paper)
WITH DISTINCT paper
WITH paper.year AS year WHERE year IS NOT NULL
RETURN year, count(*) AS count ORDER BY year
}
WITH {year: year, count: count} AS r1
RETURN collect([r1.year, r1.count]) AS f0_1
}
CALL (n0) {
WITH n0 AS this WHERE this:Model
CALL (this) {
CALL (this) {
  RETURN this AS concept
UNION
  MATCH (this)<-[:BROADER*1..8]-(concept) WHERE $p1
  RETURN concept
}
MATCH (concept)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(paper)
WITH DISTINCT paper
WITH paper.year AS year WHERE year IS NOT NULL
RETURN year, count(*) AS count ORDER BY year
}
WITH {year: year, count: count} AS r1
RETURN collect([r1.year]) AS f0_2
}
CALL (n0) {
WITH n0 AS this WHERE this:Model
CALL (this) {
CALL (this) {
  RETURN this AS concept
UNION
  MATCH (this)<-[:BROADER*1..8]-(concept) WHERE $p2
  RETURN concept
}
MATCH (concept)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(paper)
WITH DISTINCT paper
WITH paper.year AS year WHERE year IS NOT NULL
RETURN year, count(*) AS count ORDER BY year
}
WITH {year: year, count: count} AS r1
RETURN collect([r1.year, r1.count]) AS f0_3
}
CALL (n0) {
WITH n0 AS this WHERE this:Topic
CALL (this) {
CALL (this) {
  RETURN this AS concept
UNION
  MATCH (this)<-[:BROADER*1..8]-(concept) WHERE $p1
  RETURN concept
}
MATCH (concept)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(paper)
WITH DISTINCT paper
WITH paper.year AS year WHERE year IS NOT NULL
RETURN year, count(*) AS count ORDER BY year
}
WITH {year: year, count: count} AS r1
RETURN collect([r1.year]) AS f0_4
}
CALL (n0) {
WITH n0 AS this WHERE this:Topic
CALL (this) {
CALL (this) {
  RETURN this AS concept
UNION
  MATCH (this)<-[:BROADER*1..8]-(concept) WHERE $p2
  RETURN concept
}
MATCH (concept)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(paper)
WITH DISTINCT paper
WITH paper.year AS year WHERE year IS NOT NULL
RETURN year, count(*) AS count ORDER BY year
}
WITH {year: year, count: count} AS r1
RETURN collect([r1.year, r1.count]) AS f0_5
}
CALL (n0) {
WITH n0 AS this WHERE this:Dataset
CALL (this) {
CALL (this) {
  RETURN this AS concept
UNION
  MATCH (this)<-[:BROADER*1..8]-(concept) WHERE $p1
  RETURN concept
}
MATCH (concept)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(paper)
WITH DISTINCT paper
WITH paper.year AS year WHERE year IS NOT NULL
RETURN year, count(*) AS count ORDER BY year
}
WITH {year: year, count: count} AS r1
RETURN collect([r1.year]) AS f0_6
}
CALL (n0) {
WITH n0 AS this WHERE this:Dataset
CALL (this) {
CALL (this) {
  RETURN this AS concept
UNION
  MATCH (this)<-[:BROADER*1..8]-(concept) WHERE $p2
  RETURN concept
}
MATCH (concept)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(paper)
WITH DISTINCT paper
WITH paper.year AS year WHERE year IS NOT NULL
RETURN year, count(*) AS count ORDER BY year
}
WITH {year: year, count: count} AS r1
RETURN collect([r1.year, r1.count]) AS f0_7
}
RETURN [CASE WHEN n0:Venue THEN 0 WHEN n0:Paper THEN 1 WHEN n0:Author THEN 2 WHEN n0:Method THEN 3 WHEN n0:Model THEN 4 WHEN n0:Topic THEN 5 WHEN n0:Dataset THEN 6 END, n0.name, f0_0, f0_1, f0_2, f0_3, f0_4, f0_5, f0_6, f0_7] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;

// $p0: {"id":"dataset:murmur"}
// $p1: false
CALL () {
MATCH (found:Entity {id: $p0.id}) RETURN found
UNION
MATCH (:FormerId {id: $p0.id})-[:NOW]->(found) RETURN found
}
WITH found AS n0 WHERE n0:Dataset
CALL (n0) {
WITH n0 AS this
CALL (this) {
CALL (this) {
  RETURN this AS concept
UNION
  MATCH (this)<-[:BROADER*1..8]-(concept) WHERE $p1
  RETURN concept
}
MATCH (concept)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(paper)
WITH DISTINCT paper
WITH paper.year AS year WHERE year IS NOT NULL
RETURN year, count(*) AS count ORDER BY year
}
WITH {year: year, count: count} AS r1
RETURN collect([r1.count, r1.year]) AS f0_0
}
RETURN [f0_0] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
