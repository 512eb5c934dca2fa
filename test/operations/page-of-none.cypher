// $p0: 1
CALL () {
MATCH (n1:Paper) WHERE n1.sortDate IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p0
RETURN collect([n1.sortDate, n1.id]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: 21
CALL () {
MATCH (n1:Paper) RETURN count(n1) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: 3
CALL () {
MATCH (n1:Paper) WHERE n1.sortDate IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p0
RETURN collect([n1.sortDate, n1.id]) AS f0_0
}
RETURN [f0_0] AS value;
