// $p0: 5
// $p1: "attention windows in hindsight"
// $p2: "paper:acl-2022.pretend-1.1"
CALL () {
MATCH (n1:Paper) WHERE n1.titleKey IS NOT NULL AND n1.id IS NOT NULL AND n1.titleKey >= $p1 AND n1.id IS NOT NULL AND (n1.titleKey > $p1 OR n1.id > $p2)
WITH n1 ORDER BY n1.titleKey, n1.id LIMIT $p0
RETURN collect([n1.title, n1.titleKey, n1.id]) AS f0_0
}
RETURN [f0_0] AS value;
