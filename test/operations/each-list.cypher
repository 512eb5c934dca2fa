// $p0: 4
CALL () {
MATCH (n1:Method) RETURN count(n1) AS f0_0
}
CALL () {
MATCH (n1:Method) WHERE n1.sortName IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.sortName, n1.id LIMIT $p0
RETURN collect([n1.sortName, n1.id, n1.name]) AS f0_1
}
RETURN [f0_0, f0_1] AS value;

// $p0: 3
CALL () {
MATCH (n1:Model) RETURN count(n1) AS f0_0
}
CALL () {
MATCH (n1:Model) WHERE n1.paperCount IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.paperCount DESC, n1.id DESC LIMIT $p0
RETURN collect([n1.paperCount, n1.id]) AS f0_1
}
RETURN [f0_0, f0_1] AS value;

// $p0: 21
CALL () {
MATCH (n1:Topic) WHERE n1.sortName IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.sortName, n1.id LIMIT $p0
RETURN collect([n1.name]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: 21
CALL () {
MATCH (n1:Dataset) RETURN count(n1) AS f0_0
}
CALL () {
MATCH (n1:Dataset) WHERE n1.paperCount IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.paperCount DESC, n1.id DESC LIMIT $p0
RETURN collect([n1.id]) AS f0_1
}
RETURN [f0_0, f0_1] AS value;

// $p0: 4
CALL () {
MATCH (n1:Author) RETURN count(n1) AS f0_0
}
CALL () {
MATCH (n1:Author) WHERE n1.sortName IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.sortName, n1.id LIMIT $p0
RETURN collect([n1.sortName, n1.id, n1.name]) AS f0_1
}
RETURN [f0_0, f0_1] AS value;

// $p0: 3
// $p1: 21
CALL () {
MATCH (n1:Author) WHERE n1.paperCount IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.paperCount DESC, n1.id DESC LIMIT $p0
RETURN collect([n1.name, COUNT { (n1)<-[:AUTHORED_BY]-() }]) AS f0_0
}
RETURN [f0_0] AS value;
