// $p0: {"external":"arxiv","value":"2002.00002"}
// $p1: 1
// $p2: null
// $p3: 4
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
RETURN collect([n1, e1]) AS f0_0
}
CALL (f0_0) {
UNWIND f0_0 AS kept
WITH kept[0] AS n1, kept[1] AS e1
WITH n1, e1 ORDER BY e1.score DESC, n1.id LIMIT $p3
RETURN collect([e1.score, n1.id, [m2 IN coalesce(e1.shared, []) | [[m3 IN [m2.concept] WHERE m3 IS NOT NULL | [CASE WHEN m3:Method THEN 0 WHEN m3:Model THEN 1 WHEN m3:Topic THEN 2 WHEN m3:Dataset THEN 3 END, m3.id]][0], m2.weight, [m3 IN [m2.mine] WHERE m3 IS NOT NULL | [[m4 IN [m3.concept] WHERE m4 IS NOT NULL | [CASE WHEN m4:Method THEN 0 WHEN m4:Model THEN 1 WHEN m4:Topic THEN 2 WHEN m4:Dataset THEN 3 END, m4.name]][0], m3.relation]][0], [m3 IN [m2.theirs] WHERE m3 IS NOT NULL | [[m4 IN [m3.concept] WHERE m4 IS NOT NULL | [CASE WHEN m4:Method THEN 0 WHEN m4:Model THEN 1 WHEN m4:Topic THEN 2 WHEN m4:Dataset THEN 3 END, m4.name]][0], m3.relation]][0]]], n1.title]) AS f0_1
}
RETURN [[], size(f0_0), f0_1] AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name;
