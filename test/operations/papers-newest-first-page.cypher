// $p0: 6
CALL () {
MATCH (n1:Paper) RETURN count(n1) AS f0_0
}
CALL () {
MATCH (n1:Paper) WHERE n1.sortDate IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p0
RETURN collect([n1.sortDate, n1.id, n1.year, n1.published]) AS f0_1
}
RETURN [f0_0, f0_1] AS value;
