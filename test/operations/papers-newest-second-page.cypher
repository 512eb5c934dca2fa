// $p0: 6
// $p1: 20211105
// $p2: "paper:doi-10.5555/heron"
CALL () {
MATCH (n1:Paper) WHERE n1.sortDate IS NOT NULL AND n1.id IS NOT NULL AND n1.sortDate <= $p1 AND n1.id IS NOT NULL AND (n1.sortDate < $p1 OR n1.id < $p2)
WITH n1 ORDER BY n1.sortDate DESC, n1.id DESC LIMIT $p0
RETURN collect([n1.id, n1.year, n1.published, n1.sortDate]) AS f0_0
}
RETURN [f0_0] AS value;
