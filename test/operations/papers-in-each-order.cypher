// $p0: 4
CALL () {
MATCH (n1:Paper) WHERE n1.sortDate IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p0
RETURN collect([n1.id]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: 4
CALL () {
MATCH (n1:Paper) WHERE n1.sortDate IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.sortDate, n1.id LIMIT $p0
RETURN collect([n1.id, n1.published]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: 4
CALL () {
MATCH (n1:Paper) WHERE n1.addedAt IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.addedAt DESC, n1.id DESC LIMIT $p0
RETURN collect([toString(n1.addedAt), n1.id, n1.addedAt]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: 4
CALL () {
MATCH (n1:Paper) WHERE n1.citationCount IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.citationCount DESC, n1.id DESC LIMIT $p0
RETURN collect([n1.citationCount, n1.id]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: 4
CALL () {
MATCH (n1:Paper) WHERE n1.titleKey IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.titleKey, n1.id LIMIT $p0
RETURN collect([n1.titleKey, n1.id, n1.title]) AS f0_0
}
RETURN [f0_0] AS value;
