// $p0: 5
// $p1: 3
// $p2: "paper:7898c5c033201322"
CALL () {
MATCH (n1:Paper) WHERE n1.citationCount IS NOT NULL AND n1.id IS NOT NULL AND n1.citationCount <= $p1 AND n1.id IS NOT NULL AND (n1.citationCount < $p1 OR n1.id < $p2)
WITH n1 ORDER BY n1.citationCount DESC, n1.id DESC LIMIT $p0
RETURN collect([n1.id, n1.citationCount]) AS f0_0
}
RETURN [f0_0] AS value;
