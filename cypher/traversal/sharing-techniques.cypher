// Papers that share techniques with `papers`: methods and models that both introduce, extend, use or study, or that
// meet in the hierarchy.
//
// A pair's weight is the information content of where the two meet, −ln p(c), p(c) the share of papers with c or anything
// below it (Resnik 1995; one paper is added to both counts, or a concept of two papers would be worth as much as one of
// none), times what the relations are worth on both sides: 1 for what a paper introduces or extends, 0.75 for what it studies,
// 0.5 for what it uses; halved where they meet in a topic, as an area is less than a technique. Of a paper's pairs
// the weightiest are taken first; no concept is taken twice as mine or as theirs, and each further pair that meets at the
// same point is worth 0.7 of the one before.
//
// Reads at most some 2,000 papers, by way of the rarest meeting points: a technique of a tenth of all papers adds
// little to a score and would cost more than all others together.
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
  // Rows hold places in these lists: maps in thousands of rows fill the memory.
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
  WHERE size(shared) > 0 AND size(shared) >= coalesce($minShared, 1)
    AND (coalesce($match, 'ANY') = 'ANY' OR all(paper IN papers WHERE any(pair IN shared WHERE paper IN mines[pair[2]][pair[3]][2])))
  WITH node, shared, round(reduce(sum = 0.0, pair IN shared | sum + pair[6]), 6) AS score
  ORDER BY score DESC, node.id LIMIT 500
  RETURN node, score, [pair IN shared | {concept: meetings[pair[2]], weight: pair[6],
    mine: {concept: pair[0], relation: ['INTRODUCES', 'EXTENDS', 'USES', 'STUDIES'][mines[pair[2]][pair[3]][1]]},
    theirs: {concept: pair[1], relation: ['INTRODUCES', 'EXTENDS', 'USES', 'STUDIES'][pair[4]]}}] AS shared
}
RETURN node, score, shared
