// $p0: 2
CALL () {
MATCH (n1:Paper) WHERE n1.titleKey IS NOT NULL AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.titleKey, n1.id LIMIT $p0
RETURN collect([n1.title, n1.published, n1.addedAt]) AS f0_0
}
RETURN [f0_0] AS value;
