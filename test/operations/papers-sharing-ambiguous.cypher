// $p0: 1
// $p1: "ANY"
// $p2: 11
// $p3: [{"text":"arxiv:2002.00002","external":"arxiv","value":"2002.00002"},{"text":"title:A Note on Early Exit","title":"a note on early exit"}]
CALL () {
UNWIND range(0, size($p3) - 1) AS position
WITH position, $p3[position] AS ref
CALL (ref) {
CALL (ref) {
MATCH (:ExternalId {scheme: ref.external, value: ref.value})<-[:IDENTIFIED_BY]-(found) RETURN found
UNION
MATCH (found:Paper {titleKey: ref.title}) WHERE found.id IS NOT NULL RETURN found
}
WITH found WHERE found:Paper
WITH found ORDER BY found.id
RETURN collect(found)[..10] AS found
}
WITH ref, found ORDER BY position
RETURN collect(DISTINCT CASE WHEN size(found) = 1 THEN found[0] END) AS papers,
  collect(DISTINCT CASE WHEN found = [] THEN ref.text END) AS unknown0,
  collect(CASE WHEN size(found) > 1 THEN [ref.text, [one IN found | [one.id, coalesce(one.title, one.name)]]] END) AS ambiguous0
}
WITH papers, unknown0 AS unknownIds, ambiguous0 AS ambiguous
CALL (papers, unknownIds) {
CALL (papers, unknownIds) {
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
  WHERE size(shared) > 0 AND size(shared) >= coalesce($p0, 1)
    AND (coalesce($p1, 'ANY') = 'ANY' OR all(paper IN papers WHERE any(pair IN shared WHERE paper IN mines[pair[2]][pair[3]][2])))
  WITH node, shared, round(reduce(sum = 0.0, pair IN shared | sum + pair[6]), 6) AS score
  ORDER BY score DESC, node.id LIMIT 500
  RETURN node, score, [pair IN shared | {concept: meetings[pair[2]], weight: pair[6],
    mine: {concept: pair[0], relation: ['INTRODUCES', 'EXTENDS', 'USES', 'STUDIES'][mines[pair[2]][pair[3]][1]]},
    theirs: {concept: pair[1], relation: ['INTRODUCES', 'EXTENDS', 'USES', 'STUDIES'][pair[4]]}}] AS shared
}
RETURN node, score, shared
}
WITH node AS n1, {score: score, shared: shared} AS e1
RETURN count(*) AS f0_0
}
RETURN [unknownIds, f0_0] AS value, ambiguous;
