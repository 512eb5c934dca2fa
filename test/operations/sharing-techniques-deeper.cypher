// $p0: {"external":"arxiv","value":"1706.00001"}
// $p1: 1
// $p2: null
// $p3: 3
// $p4: 2
// $p5: 21
// $p6: 1
// $p7: null
// $p8: 2
CALL () {
MATCH (:ExternalId {scheme: $p0.external, value: $p0.value})<-[:IDENTIFIED_BY]-(found) RETURN found
}
WITH found AS n0 WHERE n0:Paper
WITH n0 ORDER BY n0.id LIMIT 10
CALL (n0) {
WITH n0 AS this
CALL (this) {
WITH [this] AS papers
UNWIND papers AS paper
MATCH (paper)-[r:INTRODUCES|EXTENDS|USES|STUDIES]->(mine:Method|Model)
WITH papers, mine, min(r.rank) AS myRank, collect(DISTINCT paper) AS owners
CALL () { MATCH (p:Paper) RETURN toFloat(count(p)) AS total }
MATCH (mine)-[:BROADER*0..8]->(meeting)
WHERE meeting.papersBelow > 1
WITH DISTINCT papers, mine, myRank, owners, meeting, log((total + 1) / (meeting.papersBelow + 1)) AS information
WHERE information > 0.5
WITH papers, meeting, information, collect([mine, myRank, owners]) AS mines
ORDER BY information DESC, meeting.id
WITH papers, collect(meeting) AS meetings, collect(information) AS informations, collect(mines) AS mines
CALL (papers, meetings, informations, mines) {
  UNWIND range(0, reduce(taken = {read: 0, many: 0}, m IN meetings | CASE WHEN taken.read + m.papersBelow <= 2000
    THEN {read: taken.read + m.papersBelow, many: taken.many + 1} ELSE taken END).many - 1) AS m
  WITH m, meetings[m] AS meeting
  MATCH (meeting)<-[:BROADER*0..8]-(theirs:Method|Model)<-[r:INTRODUCES|EXTENDS|USES|STUDIES]-(other)
  WHERE NOT other IN papers
  WITH m, meeting, other, theirs, min(r.rank) AS theirRank
  UNWIND range(0, size(mines[m]) - 1) AS i
  WITH other, m, meeting, i, mines[m][i][0] AS mine, theirs, theirRank,
    round(informations[m] * CASE WHEN meeting:Topic THEN 0.5 ELSE 1.0 END
      * [1.0, 1.0, 0.5, 0.75][mines[m][i][1]] * [1.0, 1.0, 0.5, 0.75][theirRank], 6) AS weight
  ORDER BY weight DESC, meeting.id, mine.id, theirs.id
  WITH other AS node, collect([mine, theirs, m, i, theirRank, weight]) AS pairs
  WITH node, reduce(shared = [], pair IN pairs |
    CASE WHEN any(one IN shared WHERE one[0] = pair[0] OR one[1] = pair[1]) THEN shared
    ELSE shared + [pair + round(pair[5] * 0.7 ^ size([one IN shared WHERE one[2] = pair[2]]), 6)] END) AS taken
  WITH node, [pair IN taken WHERE pair[6] >= 0.2] AS shared
  WHERE size(shared) > 0 AND size(shared) >= coalesce($p1, 1)
    AND (coalesce($p2, 'ANY') = 'ANY' OR all(paper IN papers WHERE any(pair IN shared WHERE paper IN mines[pair[2]][pair[3]][2])))
  WITH node, shared, round(reduce(sum = 0.0, pair IN shared | sum + pair[6]), 6) AS score
  ORDER BY score DESC, node.id LIMIT 500
  RETURN node, score, [pair IN shared | {concept: meetings[pair[2]], weight: pair[6],
    mine: {concept: pair[0], relation: ['INTRODUCES', 'EXTENDS', 'USES', 'STUDIES'][mines[pair[2]][pair[3]][1]]},
    theirs: {concept: pair[1], relation: ['INTRODUCES', 'EXTENDS', 'USES', 'STUDIES'][pair[4]]}}] AS shared
}
RETURN node, score, shared
}
WITH node AS n1, {score: score, shared: shared} AS e1
WITH n1, e1 ORDER BY e1.score DESC, n1.id LIMIT $p3
CALL (e1) {
UNWIND coalesce(e1.shared, []) AS m2
CALL (m2) {
UNWIND [m2.concept] AS m3
WITH m3 WHERE m3 IS NOT NULL
CALL (m3) {
MATCH (m3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4) RETURN count(DISTINCT n4) AS f3_0
}
CALL (m3) {
MATCH (m3)<-[e4:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(n4)
WITH n4, collect(e4) AS e4s
WITH n4, e4s ORDER BY n4.titleKey, n4.id LIMIT $p4
WITH n4, e4s, reduce(first = e4s[0], other IN e4s | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS e4
RETURN collect([n4.title]) AS f3_1
}
CALL (m3) {
MATCH (m3)-[e4:BROADER]->(n4)
WITH n4, e4 ORDER BY n4.sortName, n4.id LIMIT $p5
RETURN collect([CASE WHEN n4:Method THEN 0 WHEN n4:Model THEN 1 WHEN n4:Topic THEN 2 WHEN n4:Dataset THEN 3 END, n4.name]) AS f3_2
}
RETURN collect([CASE WHEN m3:Method THEN 0 WHEN m3:Model THEN 1 WHEN m3:Topic THEN 2 WHEN m3:Dataset THEN 3 END, m3.name, f3_0, f3_1, f3_2])[0] AS f2_0
}
RETURN collect([f2_0]) AS f1_0
}
CALL (n1) {
MATCH (n1)-[:PUBLISHED_IN]->(n2)
WITH n2 LIMIT 1
RETURN collect([n2.name])[0] AS f1_1
}
CALL (n1) {
WITH n1 AS this
CALL (this) {
WITH [this] AS papers
UNWIND papers AS paper
MATCH (paper)-[r:INTRODUCES|EXTENDS|USES|STUDIES]->(mine:Method|Model)
WITH papers, mine, min(r.rank) AS myRank, collect(DISTINCT paper) AS owners
CALL () { MATCH (p:Paper) RETURN toFloat(count(p)) AS total }
MATCH (mine)-[:BROADER*0..8]->(meeting)
WHERE meeting.papersBelow > 1
WITH DISTINCT papers, mine, myRank, owners, meeting, log((total + 1) / (meeting.papersBelow + 1)) AS information
WHERE information > 0.5
WITH papers, meeting, information, collect([mine, myRank, owners]) AS mines
ORDER BY information DESC, meeting.id
WITH papers, collect(meeting) AS meetings, collect(information) AS informations, collect(mines) AS mines
CALL (papers, meetings, informations, mines) {
  UNWIND range(0, reduce(taken = {read: 0, many: 0}, m IN meetings | CASE WHEN taken.read + m.papersBelow <= 2000
    THEN {read: taken.read + m.papersBelow, many: taken.many + 1} ELSE taken END).many - 1) AS m
  WITH m, meetings[m] AS meeting
  MATCH (meeting)<-[:BROADER*0..8]-(theirs:Method|Model)<-[r:INTRODUCES|EXTENDS|USES|STUDIES]-(other)
  WHERE NOT other IN papers
  WITH m, meeting, other, theirs, min(r.rank) AS theirRank
  UNWIND range(0, size(mines[m]) - 1) AS i
  WITH other, m, meeting, i, mines[m][i][0] AS mine, theirs, theirRank,
    round(informations[m] * CASE WHEN meeting:Topic THEN 0.5 ELSE 1.0 END
      * [1.0, 1.0, 0.5, 0.75][mines[m][i][1]] * [1.0, 1.0, 0.5, 0.75][theirRank], 6) AS weight
  ORDER BY weight DESC, meeting.id, mine.id, theirs.id
  WITH other AS node, collect([mine, theirs, m, i, theirRank, weight]) AS pairs
  WITH node, reduce(shared = [], pair IN pairs |
    CASE WHEN any(one IN shared WHERE one[0] = pair[0] OR one[1] = pair[1]) THEN shared
    ELSE shared + [pair + round(pair[5] * 0.7 ^ size([one IN shared WHERE one[2] = pair[2]]), 6)] END) AS taken
  WITH node, [pair IN taken WHERE pair[6] >= 0.2] AS shared
  WHERE size(shared) > 0 AND size(shared) >= coalesce($p6, 1)
    AND (coalesce($p7, 'ANY') = 'ANY' OR all(paper IN papers WHERE any(pair IN shared WHERE paper IN mines[pair[2]][pair[3]][2])))
  WITH node, shared, round(reduce(sum = 0.0, pair IN shared | sum + pair[6]), 6) AS score
  ORDER BY score DESC, node.id LIMIT 500
  RETURN node, score, [pair IN shared | {concept: meetings[pair[2]], weight: pair[6],
    mine: {concept: pair[0], relation: ['INTRODUCES', 'EXTENDS', 'USES', 'STUDIES'][mines[pair[2]][pair[3]][1]]},
    theirs: {concept: pair[1], relation: ['INTRODUCES', 'EXTENDS', 'USES', 'STUDIES'][pair[4]]}}] AS shared
}
RETURN node, score, shared
}
WITH node AS n2, {score: score, shared: shared} AS e2
WITH n2, e2 ORDER BY e2.score DESC, n2.id LIMIT $p8
RETURN collect([n2.title]) AS f1_2
}
RETURN collect([e1.score, f1_0, f1_1, f1_2]) AS f0_0
}
RETURN [f0_0] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
