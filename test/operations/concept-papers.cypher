// $p0: {"names":["lantern base"]}
// $p1: 4
CALL () {
MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN $p0.names RETURN DISTINCT found
}
WITH found AS n0 WHERE n0:Model
WITH n0 ORDER BY n0.id LIMIT 10
CALL (n0) {
MATCH (n0)<-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1) RETURN count(DISTINCT n1) AS f0_0
}
CALL (n0) {
MATCH (n0)<-[e1:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n1)
WITH n1, collect(e1) AS e1s
WITH n1, e1s ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p1
WITH n1, e1s, reduce(first = e1s[0], other IN e1s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e1
RETURN collect([n1.sortDate, n1.id, type(e1), [one IN e1s | type(one)], e1.confidence, e1.sources, e1.evidenceText, e1.evidenceKind, n1.title]) AS f0_1
}
RETURN [n0.id, n0.kind, n0.name, n0.aliases, n0.description, n0.year, f0_0, f0_1] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
