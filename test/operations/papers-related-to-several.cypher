// $p0: ["TECHNIQUES","MODELS","AUTHORS"]
// $p1: 2000
// $p2: null
// $p3: 20160000
// $p4: [{"text":"method:early-exit","id":"method:early-exit"},{"text":"model:lantern","id":"model:lantern"}]
// $p5: [{"text":"method:early-exit","id":"method:early-exit"},{"text":"model:lantern","id":"model:lantern"}]
// $p6: 4
// $p7: [{"text":"arxiv:2002.00002","external":"arxiv","value":"2002.00002"},{"text":"title:Skipping Layers in Lantern","title":"skipping layers in lantern"},{"text":"paper:none","id":"paper:none"}]
CALL () {
UNWIND range(0, size($p7) - 1) AS position
WITH position, $p7[position] AS ref
CALL (ref) {
CALL (ref) {
MATCH (:ExternalId {scheme: ref.external, value: ref.value})<-[:IDENTIFIED_BY]-(found) RETURN found
UNION
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
UNION
MATCH (found:Paper {titleKey: ref.title}) WHERE found.id IS NOT NULL RETURN found
}
WITH found WHERE found:Paper
WITH found ORDER BY found.id
RETURN collect(found)[..10] AS found
}
WITH ref, found ORDER BY position
RETURN collect(DISTINCT CASE WHEN size(found) = 1 THEN found[0] END) AS to,
  collect(DISTINCT CASE WHEN found = [] THEN ref.text END) AS unknown0,
  collect(CASE WHEN size(found) > 1 THEN [ref.text, [one IN found | [one.id, coalesce(one.title, one.name)]]] END) AS ambiguous0
}
WITH to, unknown0 AS unknownIds, ambiguous0 AS ambiguous
CALL (to, unknownIds) {
CALL () {
UNWIND $p4 AS ref
CALL (ref) {
CALL (ref) {
MATCH (found:Entity {id: ref.id}) RETURN found
UNION
MATCH (:FormerId {id: ref.id})-[:NOW]->(found) RETURN found
}
WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size
WHERE found:Concept
MATCH (found)<-[:BROADER*0..8]-(below)
RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size
}
WITH below, size ORDER BY size
RETURN reduce(all = [], some IN collect(below) | all + some) AS nodeAnyOf
}
CALL (to, unknownIds, nodeAnyOf) {
WITH to AS papers, coalesce($p0, ['TECHNIQUES', 'MODELS', 'DATASETS', 'TOPICS', 'LINEAGE', 'CITATIONS', 'AUTHORS', 'TEXT', 'AREAS', 'EMBEDDING']) AS by
CALL () { MATCH (p:Paper) RETURN toFloat(count(p)) AS total }
WITH papers, by, total, log(total + 1) AS most, [1.0, 1.0, 0.5, 0.75, 0.0, 0.5, 1.0] AS forces
CALL (papers, by, forces) {
  UNWIND papers AS paper
  MATCH (paper)-[r:INTRODUCES|EXTENDS|USES|STUDIES|EVALUATES_ON|ABOUT]->(concept)
  WHERE any(signal IN by WHERE signal IN ['TECHNIQUES', 'MODELS', 'DATASETS', 'TOPICS', 'LINEAGE']) AND true AND true
  WITH concept, r, forces[r.rank] * r.confidence AS force
  ORDER BY force DESC, r.key
  WITH concept, max(force) AS force, count(r) AS times, collect(r)[0] AS said
  ORDER BY force * times DESC, concept.id LIMIT 60
  RETURN collect({concept: concept, id: concept.id, force: force, said: said, kind: concept.kind}) AS mines
}
CALL (mines, total, most) {
  UNWIND range(0, size(mines) - 1) AS i
  WITH i, mines[i].concept AS concept
  MATCH (concept)-[:BROADER*0..8]->(meeting)
  WITH DISTINCT i, meeting
  WITH meeting, log((total + 1) / (meeting.papersBelow + 1)) AS information, collect(i) AS below
  WHERE information > 0.13 * most
  WITH meeting, information, below ORDER BY information DESC, meeting.id
  RETURN collect({concept: meeting, information: information, size: meeting.papersBelow, mines: below}) AS meetings
}
CALL (papers, by) {
  UNWIND papers AS paper
  WITH paper.terms AS terms, paper.termWeights AS weights
  UNWIND range(0, size(terms) - 1) AS i
  WITH terms[i] CONTAINS '_' AS area, terms[i] AS term, sum(weights[i]) AS weight
  WHERE CASE WHEN area THEN 'AREAS' ELSE 'TEXT' END IN by
  WITH area, term, weight ORDER BY weight DESC, term
  WITH collect({term: term, weight: weight})[..64] AS all, area
  WITH all, sqrt(reduce(sum = 0.0, one IN all | sum + one.weight * one.weight)) AS norm
  UNWIND all AS one
  WITH one.term AS term, one.weight / norm AS weight ORDER BY weight DESC, term
  RETURN collect(term) AS words, collect(weight) AS weights
}
CALL (papers, by) {
  UNWIND papers AS paper
  WITH paper.embedding AS embedding
  WHERE 'EMBEDDING' IN by AND embedding IS NOT NULL
  WITH collect(embedding) AS found
  UNWIND found[..1] AS one
  RETURN collect([i IN range(0, 4095) WHERE one[i] IS NOT NULL | reduce(sum = 0.0, each IN found | sum + coalesce(each[i], 0.0))]) AS vectors
}
CALL (*) {
  CALL (*) {
    UNWIND papers AS paper
    MATCH (paper)-[wrote:AUTHORED_BY]->(author)
    WHERE 'AUTHORS' IN by AND author.paperCount < 300
    WITH author, collect(wrote)[0] AS wrote ORDER BY author.paperCount, author.id LIMIT 100
    MATCH (author)<-[too:AUTHORED_BY]-(node)
    WITH node, author, [wrote, too] AS links, log((total + 1) / (author.paperCount + 1)) AS weight
    RETURN node, {signal: 'AUTHORS', weight: weight, contribution: round(0.15 * weight, 6), author: author, links: links, terms: []} AS reason
    UNION ALL
    UNWIND papers AS paper
    MATCH (paper)-[cites:CITES]-(node)
    WHERE 'CITATIONS' IN by
    WITH node, count(*) AS times, collect(cites)[..3] AS links ORDER BY times DESC, node.id LIMIT 300
    RETURN node, {signal: 'CITATIONS', weight: toFloat(times), contribution: round(4.0 * times / size(papers), 6), links: links, terms: []} AS reason
    UNION ALL
    UNWIND papers AS paper
    MATCH (paper)-[cites:CITES]->(between)
    WHERE 'CITATIONS' IN by
    WITH between, collect(cites)[0] AS cites, COUNT { (between)<-[:CITES]-() } AS degree
    WHERE degree < 300
    WITH between, cites, degree ORDER BY degree, between.id LIMIT 100
    MATCH (between)<-[too:CITES]-(node)
    WITH node, between, [cites, too] AS links, log((total + 1) / (degree + 1)) AS weight
    RETURN node, {signal: 'CITATIONS', weight: weight, contribution: round(0.3 * weight, 6), paper: between, links: links, terms: []} AS reason
    UNION ALL
    UNWIND papers AS paper
    MATCH (paper)<-[cited:CITES]-(between)
    WHERE 'CITATIONS' IN by
    WITH between, collect(cited)[0] AS cited, COUNT { (between)-[:CITES]->() } AS degree
    WHERE degree < 300
    WITH between, cited, degree ORDER BY degree, between.id LIMIT 100
    MATCH (between)-[too:CITES]->(node)
    WITH node, between, [cited, too] AS links, log((total + 1) / (degree + 1)) AS weight
    RETURN node, {signal: 'CITATIONS', weight: weight, contribution: round(0.3 * weight, 6), paper: between, links: links, terms: []} AS reason
    UNION ALL
    UNWIND mines AS mine
    WITH mine, mine.concept AS concept
    MATCH (concept)-[step:BASED_ON|VARIANT_OF|REPLACES|COMBINES]-(theirs)
    WHERE 'LINEAGE' IN by AND theirs.papersBelow < 300
    WITH mine, theirs, step ORDER BY theirs.papersBelow, theirs.id, step.key LIMIT 100
    MATCH (theirs)<-[r:INTRODUCES|EXTENDS|USES|STUDIES|EVALUATES_ON]-(node)
    WHERE true AND true
    WITH node, mine, theirs, step, r, forces[r.rank] * r.confidence AS force
    ORDER BY force DESC, r.key, step.key
    WITH node, mine, theirs, collect(step)[0] AS step, collect(r)[0] AS r, max(force) AS force
    WITH node, mine, theirs, step, r, force, [log((total + 1) / (mine.concept.papersBelow + 1)), log((total + 1) / (theirs.papersBelow + 1))] AS both
    WITH node, mine, theirs, step, r, force, CASE WHEN both[0] < both[1] THEN both[0] ELSE both[1] END AS weight
    RETURN node, {signal: 'LINEAGE', weight: weight, contribution: round(0.3 * weight * mine.force * force, 6), step: step, links: [mine.said, step, r], terms: [],
      mine: {concept: mine.concept, relation: type(mine.said), said: mine.said}, theirs: {concept: theirs, relation: type(r), said: r}} AS reason
    UNION ALL
    UNWIND vectors AS vector
    CALL (vector) {
      CALL db.index.vector.queryNodes('paper_embedding', 200, vector) YIELD node, score
      RETURN collect({node: node, score: score}) AS nearest, min(score) AS last
    }
    UNWIND nearest AS one
    RETURN one.node AS node, {signal: 'EMBEDDING', weight: 2 * one.score - 1, contribution: round(10 * (one.score - last) / (1.000001 - last), 6), links: [], terms: []} AS reason
  }
  WITH node, reason WHERE reason.contribution > 0
  RETURN collect({node: node, reason: reason}) AS linked
}
CALL (*) {
  CALL (*) {
    WITH reduce(taken = {read: 0, many: 0}, m IN meetings |
      CASE WHEN taken.read + m.size <= 2000 THEN {read: taken.read + m.size, many: taken.many + 1} ELSE taken END).many AS rare
    UNWIND meetings[..rare] AS m
    WITH m, m.concept AS meeting
    WHERE any(signal IN by WHERE signal IN ['TECHNIQUES', 'MODELS', 'DATASETS', 'TOPICS'])
    MATCH (meeting)<-[:BROADER*0..8]-(theirs)<-[r:INTRODUCES|EXTENDS|USES|STUDIES|EVALUATES_ON|ABOUT]-(node)
    WHERE true AND true
    WITH node, meeting, max(m.information * forces[r.rank] * r.confidence) AS one
    RETURN 'concepts' AS source, node, sum(one) AS strength
    UNION ALL
    WITH reduce(query = '', i IN range(0, CASE WHEN size(words) < 40 THEN size(words) ELSE 40 END - 1) |
      query + words[i] + '^' + toString(round(weights[i], 3) + 0.001) + ' ') AS query
    WITH query WHERE query <> ''
    CALL db.index.fulltext.queryNodes('paper_terms', query, {limit: $p1}) YIELD node, score
    RETURN 'words' AS source, node, score AS strength
    UNION ALL
    UNWIND linked AS link
    RETURN 'links' AS source, link.node AS node, sum(link.reason.contribution) AS strength
    UNION ALL
    MATCH (node:Paper)
    WHERE node.addedAt >= datetime($p2) AND node.id IS NOT NULL AND NOT node IN papers AND (node.sortDate >= $p3 AND any(things IN [[(node)-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(thing) | thing]] WHERE any(thing IN things WHERE thing IN nodeAnyOf)))
    WITH node ORDER BY node.addedAt DESC, node.id DESC LIMIT 100
    RETURN 'new' AS source, node, 1.0 AS strength
  }
  WITH source, node, strength WHERE NOT node IN papers AND (node.sortDate >= $p3 AND any(things IN [[(node)-[stated:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]->(thing) | thing]] WHERE any(thing IN things WHERE thing IN nodeAnyOf)))
  WITH source, node ORDER BY strength DESC, node.id
  WITH source, collect(node)[..100] AS best
  UNWIND best AS node
  RETURN collect(DISTINCT node) AS pool
}
WITH by, forces, mines, most, words, weights, meetings, [m IN meetings | m.concept] AS places, linked, pool
CALL (*) {
  CALL (*) {
    UNWIND pool AS node
    MATCH (node)-[r:INTRODUCES|EXTENDS|USES|STUDIES|EVALUATES_ON|ABOUT]->(theirs)
    WHERE true AND true
    WITH theirs, collect([node, r]) AS holders
    CALL (theirs, places, meetings) {
      MATCH (theirs)-[:BROADER*0..8]->(meeting)
      WHERE meeting IN places
      WITH DISTINCT meeting
      UNWIND [m IN meetings WHERE m.concept = meeting] AS m
      UNWIND m.mines AS i
      WITH i, m.information AS information, meeting ORDER BY information DESC, meeting.id
      RETURN i, max(information) AS information, collect(meeting)[0] AS meeting
    }
    WITH theirs, holders, i, information, meeting, mines[i].id AS mine, mines[i].kind AS kind,
      CASE WHEN mines[i].kind = 'TOPIC' AND theirs.kind = 'TOPIC' THEN 1.0 ELSE 0.5 END * information * mines[i].force AS mostWorth
    WHERE mostWorth > 0.06 * most
    WITH theirs, holders, i, information, meeting, mine, mostWorth,
      CASE WHEN kind = theirs.kind THEN {TOPIC: 'TOPICS', DATASET: 'DATASETS', MODEL: 'MODELS', METHOD: 'TECHNIQUES'}[kind]
        WHEN kind = 'TOPIC' OR theirs.kind = 'TOPIC' THEN 'TOPICS' WHEN kind = 'DATASET' OR theirs.kind = 'DATASET' THEN 'DATASETS' ELSE 'TECHNIQUES' END AS signal
    WHERE signal IN by
    UNWIND holders AS holder
    WITH holder[0] AS node, holder[1] AS r, theirs, i, information, meeting, mine, signal, mostWorth
    WITH node, r, theirs, i, information, meeting, mine, signal, mostWorth * forces[r.rank] * r.confidence AS worth
    WHERE worth > 0.06 * most
    ORDER BY worth DESC, meeting.id, CASE WHEN mine < theirs.id THEN mine ELSE theirs.id END, CASE WHEN mine < theirs.id THEN theirs.id ELSE mine END
    WITH node, collect([i, theirs, meeting, r, worth, information, signal]) AS pairs
    UNWIND reduce(taken = [], pair IN pairs |
      CASE WHEN any(one IN taken WHERE one[0] = pair[0] OR one[1] = pair[1]) THEN taken
      ELSE taken + [pair + size([one IN taken WHERE one[2] = pair[2]])] END) AS pair
    WITH node, mines[pair[0]] AS mine, pair[1] AS theirs, pair[2] AS meeting, pair[3] AS r, pair[4] * 0.7 ^ pair[7] AS worth, pair[5] AS information, pair[6] AS signal
    RETURN node, {signal: signal, weight: information, contribution: round(worth, 6), concept: meeting, links: [mine.said, r], terms: [],
      mine: {concept: mine.concept, relation: type(mine.said), said: mine.said}, theirs: {concept: theirs, relation: type(r), said: r}} AS reason
    UNION ALL
    UNWIND pool AS node
    WITH node, node.terms AS terms, node.termWeights AS theirs
    UNWIND [j IN range(0, size(terms) - 1) WHERE terms[j] IN words | j] AS j
    WITH node, terms[j] AS term, theirs[j] * [k IN range(0, size(words) - 1) WHERE words[k] = terms[j] | weights[k]][0] AS part
    ORDER BY part DESC, term
    WITH node, term CONTAINS '_' AS area, sum(part) AS weight, collect([replace(term, '_', ' '), part]) AS parts
    WITH node, area, weight, [one IN parts WHERE 4 * one[1] >= parts[0][1] | one[0]][..10] AS terms,
      round(CASE WHEN area THEN 12 ELSE 30 END * weight, 6) AS contribution
    WHERE contribution > 0
    RETURN node, {signal: CASE WHEN area THEN 'AREAS' ELSE 'TEXT' END, weight: weight, contribution: contribution, terms: terms, links: []} AS reason
    UNION ALL
    UNWIND linked AS link
    WITH link.node AS node, link.reason AS reason
    WHERE node IN pool
    RETURN node, reason
  }
  WITH node, reason ORDER BY reason.contribution DESC, reason.signal, reason.concept.id, reason.author.id, reason.paper.id
  WITH node, collect(reason) AS reasons
  WITH node, reasons, round(reduce(sum = 0.0, reason IN reasons | sum + reason.contribution), 6) AS score
  RETURN node, score, reasons ORDER BY score DESC, node.id LIMIT 200
}
RETURN node, score, reasons
}
WITH node AS n1, {score: score, reasons: reasons} AS e1
WITH n1, e1 ORDER BY e1.score DESC, n1.id LIMIT $p6
RETURN collect([e1.score, [m2 IN coalesce(e1.reasons, []) | [m2.signal, m2.contribution, [m3 IN [m2.concept] WHERE m3 IS NOT NULL | [CASE WHEN m3:Method THEN 0 WHEN m3:Model THEN 1 WHEN m3:Topic THEN 2 WHEN m3:Dataset THEN 3 END, m3.id]][0]]], n1.id, n1.year]) AS f0_0
}
RETURN [unknownIds, f0_0] AS value, ambiguous;
