// $p0: 20210000
// $p1: 3
CALL () {
MATCH (n1:Paper) WHERE n1.sortDate >= $p0 AND n1.id IS NOT NULL RETURN count(n1) AS f0_0
}
CALL () {
MATCH (n1:Paper) WHERE n1.titleKey IS NOT NULL AND n1.id IS NOT NULL AND n1.sortDate >= $p0
WITH n1 ORDER BY n1.titleKey, n1.id LIMIT $p1
RETURN collect([n1.title, n1.year]) AS f0_1
}
RETURN [f0_0, f0_1] AS value;
