// $p0: 5
// $p1: "2026-01-06T03:04:05.678Z"
// $p2: "paper:doi-10.5555/heron"
CALL () {
MATCH (n1:Paper) WHERE n1.addedAt IS NOT NULL AND n1.id IS NOT NULL AND n1.addedAt <= datetime($p1) AND n1.id IS NOT NULL AND (n1.addedAt < datetime($p1) OR n1.id < $p2)
WITH n1 ORDER BY n1.addedAt DESC, n1.id DESC LIMIT $p0
RETURN collect([n1.id, n1.addedAt, toString(n1.addedAt)]) AS f0_0
}
RETURN [f0_0] AS value;
