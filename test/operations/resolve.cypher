// $p0: {"key":"lantern","keys":["lantern"],"compact":["lantern"],"title":"lantern","words":["lantern"],"pairs":["^l","la","an","nt","te","er","rn","n$"],"triples":[" la","lan","ant","nte","ter","ern"],"wholeNames":"(compact:lantern^20)","someWords":" key:lantern~2","names":"(compact:lantern^20 (+(key:lantern^2 key:lanterns^2 key:lantern*)))","namesNear":"compact:lantern~2^4","descriptions":"(+(description:lantern^1 description:lanterns^1))","papers":"(+(title:lantern^3 title:lanterns^3 summary:lantern^1 summary:lanterns^1 abstract:lantern^1 abstract:lanterns^1))","papersNear":"((title:lantern^3 title:lanterns^3 summary:lantern^1 summary:lanterns^1 abstract:lantern^1 abstract:lanterns^1))","authors":"(+(nameKey:lantern^2 nameKey:lanterns^2 nameKey:lantern*))","authorsNear":"(+((nameKey:lantern^2 nameKey:lanterns^2) nameKey:lantern~2))","each":[{"title":"(titleKey:lantern^1 titleKey:lanterns^1)","titleNear":" titleKey:lantern~2","name":" (key:lantern^1 key:lanterns^1)","nameNear":" key:lantern~2"}],"byTier":" tier:1 tier:2 tier:3 tier:4 tier:5 tier:6 tier:7 tier:8 tier:9 tier:10 tier:11 tier:12 tier:13 tier:14 tier:15 tier:16 tier:17 tier:18 tier:19 tier:20 tier:21 tier:22 tier:23 tier:24","text":"Lantern"}
// $p1: {"papers":true,"authors":true,"concepts":true,"only":[],"clause":""}
// $p2: 5
CALL () {
CALL () {
UNWIND $p0.words[..1] AS asked
CALL () {
  WITH 1 AS one WHERE $p1.concepts
  CALL db.index.fulltext.queryNodes('alias_name', '+' + $p0.wholeNames + $p1.clause + $p0.byTier, {limit: 50}) YIELD node
  RETURN collect(node) AS exact
}
CALL (exact) {
  WITH exact WHERE $p1.concepts AND exact = []
  CALL db.index.fulltext.queryNodes('alias_name', '+(' + $p0.namesNear + $p0.someWords + ')' + $p1.clause + $p0.byTier, {limit: 50}) YIELD node
  RETURN collect(node) AS near
}
UNWIND exact + near AS name
MATCH (name)<-[:CALLED]-(concept)
WITH concept, name, '^' + name.compact + '$' AS compact, concept.paperCount / (concept.paperCount + 20.0) AS used
WITH concept, used, max(CASE
  WHEN name.key IN $p0.keys AND concept.name = $p0.text THEN 0.95
  WHEN name.key IN $p0.keys AND $p0.text IN concept.aliases THEN 0.92
  WHEN name.key IN $p0.keys THEN 0.85
  WHEN name.compact IN $p0.compact THEN 0.78
  WHEN name.key STARTS WITH ($p0.key + ' ') THEN 0.4 + 0.1 * size($p0.key) / size(name.key) + 0.15 * used
  ELSE 0.7 * (2.0 * size([pair IN $p0.pairs WHERE compact CONTAINS pair]) / (size($p0.pairs) + size(compact) - 1)) ^ 2
END) AS nearness
WHERE nearness >= 0.2
WITH concept, nearness >= 0.78 AS whole, round(nearness + 0.05 * used, 6) AS score
ORDER BY score DESC, concept.id LIMIT $p2
RETURN concept, score, [concept.name] + concept.aliases AS names, {text: $p0.text, words: $p0.words, compact: $p0.compact, whole: whole} AS sought
}
WITH {concept: concept, score: score, names: names, sought: sought} AS r1
RETURN collect([r1.score, r1.names, r1.sought, [m2 IN [r1.concept] WHERE m2 IS NOT NULL | [CASE WHEN m2:Method THEN 0 WHEN m2:Model THEN 1 WHEN m2:Topic THEN 2 WHEN m2:Dataset THEN 3 END, m2.id, m2.kind]][0]]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: {"key":"adaptive depth","keys":["adaptive depth"],"compact":["adaptivedepth"],"title":"adaptive depth","words":["adaptive","depth"],"pairs":["^a","ad","da","ap","pt","ti","iv","ve","ed","de","ep","th","h$"],"triples":[" ad","ada","dap","apt","pti","tiv","ive"," de","dep","ept","pth"],"wholeNames":"(compact:adaptivedepth^20)","someWords":" key:adaptive~2 key:depth~1","names":"(compact:adaptivedepth^20 (+(key:adaptive^2 key:adaptives^2) +(key:depth^2 key:depths^2 key:depth*)))","namesNear":"compact:adaptivedepth~2^4","descriptions":"(+(description:adaptive^1 description:adaptives^1) +(description:depth^1 description:depths^1))","papers":"(+(title:adaptive^3 title:adaptives^3 summary:adaptive^1 summary:adaptives^1 abstract:adaptive^1 abstract:adaptives^1) +(title:depth^3 title:depths^3 summary:depth^1 summary:depths^1 abstract:depth^1 abstract:depths^1))","papersNear":"((title:adaptive^3 title:adaptives^3 summary:adaptive^1 summary:adaptives^1 abstract:adaptive^1 abstract:adaptives^1) (title:depth^3 title:depths^3 summary:depth^1 summary:depths^1 abstract:depth^1 abstract:depths^1))","authors":"(+(nameKey:adaptive^2 nameKey:adaptives^2) +(nameKey:depth^2 nameKey:depths^2 nameKey:depth*))","authorsNear":"(+((nameKey:adaptive^2 nameKey:adaptives^2) nameKey:adaptive~2) +((nameKey:depth^2 nameKey:depths^2) nameKey:depth~1))","each":[{"title":"(titleKey:adaptive^1 titleKey:adaptives^1)","titleNear":" titleKey:adaptive~2","name":" (key:adaptive^1 key:adaptives^1)","nameNear":" key:adaptive~2"},{"title":"(titleKey:depth^1 titleKey:depths^1)","titleNear":" titleKey:depth~1","name":" (key:depth^1 key:depths^1)","nameNear":" key:depth~1"}],"byTier":" tier:1 tier:2 tier:3 tier:4 tier:5 tier:6 tier:7 tier:8 tier:9 tier:10 tier:11 tier:12 tier:13 tier:14 tier:15 tier:16 tier:17 tier:18 tier:19 tier:20 tier:21 tier:22 tier:23 tier:24","text":"adaptive depth"}
// $p1: {"papers":true,"authors":true,"concepts":true,"only":[],"clause":""}
// $p2: 5
CALL () {
CALL () {
UNWIND $p0.words[..1] AS asked
CALL () {
  WITH 1 AS one WHERE $p1.concepts
  CALL db.index.fulltext.queryNodes('alias_name', '+' + $p0.wholeNames + $p1.clause + $p0.byTier, {limit: 50}) YIELD node
  RETURN collect(node) AS exact
}
CALL (exact) {
  WITH exact WHERE $p1.concepts AND exact = []
  CALL db.index.fulltext.queryNodes('alias_name', '+(' + $p0.namesNear + $p0.someWords + ')' + $p1.clause + $p0.byTier, {limit: 50}) YIELD node
  RETURN collect(node) AS near
}
UNWIND exact + near AS name
MATCH (name)<-[:CALLED]-(concept)
WITH concept, name, '^' + name.compact + '$' AS compact, concept.paperCount / (concept.paperCount + 20.0) AS used
WITH concept, used, max(CASE
  WHEN name.key IN $p0.keys AND concept.name = $p0.text THEN 0.95
  WHEN name.key IN $p0.keys AND $p0.text IN concept.aliases THEN 0.92
  WHEN name.key IN $p0.keys THEN 0.85
  WHEN name.compact IN $p0.compact THEN 0.78
  WHEN name.key STARTS WITH ($p0.key + ' ') THEN 0.4 + 0.1 * size($p0.key) / size(name.key) + 0.15 * used
  ELSE 0.7 * (2.0 * size([pair IN $p0.pairs WHERE compact CONTAINS pair]) / (size($p0.pairs) + size(compact) - 1)) ^ 2
END) AS nearness
WHERE nearness >= 0.2
WITH concept, nearness >= 0.78 AS whole, round(nearness + 0.05 * used, 6) AS score
ORDER BY score DESC, concept.id LIMIT $p2
RETURN concept, score, [concept.name] + concept.aliases AS names, {text: $p0.text, words: $p0.words, compact: $p0.compact, whole: whole} AS sought
}
WITH {concept: concept, score: score, names: names, sought: sought} AS r1
RETURN collect([r1.score, r1.names, r1.sought, [m2 IN [r1.concept] WHERE m2 IS NOT NULL | [CASE WHEN m2:Method THEN 0 WHEN m2:Model THEN 1 WHEN m2:Topic THEN 2 WHEN m2:Dataset THEN 3 END, m2.id, m2.name]][0]]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: {"key":"pebble 1k","keys":["pebble 1k"],"compact":["pebble1k"],"title":"pebble 1k","words":["pebble","1k"],"pairs":["^p","pe","eb","bb","bl","le","e1","1k","k$"],"triples":[" pe","peb","ebb","bbl","ble"," 1k"],"wholeNames":"(compact:pebble1k^20)","someWords":" key:pebble~1 key:1k","names":"(compact:pebble1k^20 (+(key:pebble^2 key:pebbles^2) +(key:1k^2 key:1k*)))","namesNear":"compact:pebble1k~2^4","descriptions":"(+(description:pebble^1 description:pebbles^1) +(description:1k^1))","papers":"(+(title:pebble^3 title:pebbles^3 summary:pebble^1 summary:pebbles^1 abstract:pebble^1 abstract:pebbles^1) +(title:1k^3 summary:1k^1 abstract:1k^1))","papersNear":"((title:pebble^3 title:pebbles^3 summary:pebble^1 summary:pebbles^1 abstract:pebble^1 abstract:pebbles^1) (title:1k^3 summary:1k^1 abstract:1k^1))","authors":"(+(nameKey:pebble^2 nameKey:pebbles^2) +(nameKey:1k^2 nameKey:1k*))","authorsNear":"(+((nameKey:pebble^2 nameKey:pebbles^2) nameKey:pebble~1) +((nameKey:1k^2) nameKey:1k))","each":[{"title":"(titleKey:pebble^1 titleKey:pebbles^1)","titleNear":" titleKey:pebble~1","name":" (key:pebble^1 key:pebbles^1)","nameNear":" key:pebble~1"},{"title":"(titleKey:1k^1)","titleNear":" titleKey:1k","name":" (key:1k^1)","nameNear":" key:1k"}],"byTier":" tier:1 tier:2 tier:3 tier:4 tier:5 tier:6 tier:7 tier:8 tier:9 tier:10 tier:11 tier:12 tier:13 tier:14 tier:15 tier:16 tier:17 tier:18 tier:19 tier:20 tier:21 tier:22 tier:23 tier:24","text":"PEBBLE 1K"}
// $p1: {"papers":true,"authors":true,"concepts":true,"only":[],"clause":""}
// $p2: 5
CALL () {
CALL () {
UNWIND $p0.words[..1] AS asked
CALL () {
  WITH 1 AS one WHERE $p1.concepts
  CALL db.index.fulltext.queryNodes('alias_name', '+' + $p0.wholeNames + $p1.clause + $p0.byTier, {limit: 50}) YIELD node
  RETURN collect(node) AS exact
}
CALL (exact) {
  WITH exact WHERE $p1.concepts AND exact = []
  CALL db.index.fulltext.queryNodes('alias_name', '+(' + $p0.namesNear + $p0.someWords + ')' + $p1.clause + $p0.byTier, {limit: 50}) YIELD node
  RETURN collect(node) AS near
}
UNWIND exact + near AS name
MATCH (name)<-[:CALLED]-(concept)
WITH concept, name, '^' + name.compact + '$' AS compact, concept.paperCount / (concept.paperCount + 20.0) AS used
WITH concept, used, max(CASE
  WHEN name.key IN $p0.keys AND concept.name = $p0.text THEN 0.95
  WHEN name.key IN $p0.keys AND $p0.text IN concept.aliases THEN 0.92
  WHEN name.key IN $p0.keys THEN 0.85
  WHEN name.compact IN $p0.compact THEN 0.78
  WHEN name.key STARTS WITH ($p0.key + ' ') THEN 0.4 + 0.1 * size($p0.key) / size(name.key) + 0.15 * used
  ELSE 0.7 * (2.0 * size([pair IN $p0.pairs WHERE compact CONTAINS pair]) / (size($p0.pairs) + size(compact) - 1)) ^ 2
END) AS nearness
WHERE nearness >= 0.2
WITH concept, nearness >= 0.78 AS whole, round(nearness + 0.05 * used, 6) AS score
ORDER BY score DESC, concept.id LIMIT $p2
RETURN concept, score, [concept.name] + concept.aliases AS names, {text: $p0.text, words: $p0.words, compact: $p0.compact, whole: whole} AS sought
}
WITH {concept: concept, score: score, names: names, sought: sought} AS r1
RETURN collect([r1.score, r1.names, r1.sought, [m2 IN [r1.concept] WHERE m2 IS NOT NULL | [CASE WHEN m2:Method THEN 0 WHEN m2:Model THEN 1 WHEN m2:Topic THEN 2 WHEN m2:Dataset THEN 3 END, m2.id]][0]]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: {"key":"lm","keys":["lm"],"compact":["lm"],"title":"lm","words":["lm"],"pairs":["^l","lm","m$"],"triples":[" lm"],"wholeNames":"(compact:lm^20)","someWords":" key:lm","names":"(compact:lm^20 (+(key:lm^2 key:lm*)))","namesNear":"compact:lm^4","descriptions":"(+(description:lm^1))","papers":"(+(title:lm^3 summary:lm^1 abstract:lm^1))","papersNear":"((title:lm^3 summary:lm^1 abstract:lm^1))","authors":"(+(nameKey:lm^2 nameKey:lm*))","authorsNear":"(+((nameKey:lm^2) nameKey:lm))","each":[{"title":"(titleKey:lm^1)","titleNear":" titleKey:lm","name":" (key:lm^1)","nameNear":" key:lm"}],"byTier":" tier:1 tier:2 tier:3 tier:4 tier:5 tier:6 tier:7 tier:8 tier:9 tier:10 tier:11 tier:12 tier:13 tier:14 tier:15 tier:16 tier:17 tier:18 tier:19 tier:20 tier:21 tier:22 tier:23 tier:24","text":"LM"}
// $p1: {"papers":true,"authors":true,"concepts":true,"only":[],"clause":""}
// $p2: 5
CALL () {
CALL () {
UNWIND $p0.words[..1] AS asked
CALL () {
  WITH 1 AS one WHERE $p1.concepts
  CALL db.index.fulltext.queryNodes('alias_name', '+' + $p0.wholeNames + $p1.clause + $p0.byTier, {limit: 50}) YIELD node
  RETURN collect(node) AS exact
}
CALL (exact) {
  WITH exact WHERE $p1.concepts AND exact = []
  CALL db.index.fulltext.queryNodes('alias_name', '+(' + $p0.namesNear + $p0.someWords + ')' + $p1.clause + $p0.byTier, {limit: 50}) YIELD node
  RETURN collect(node) AS near
}
UNWIND exact + near AS name
MATCH (name)<-[:CALLED]-(concept)
WITH concept, name, '^' + name.compact + '$' AS compact, concept.paperCount / (concept.paperCount + 20.0) AS used
WITH concept, used, max(CASE
  WHEN name.key IN $p0.keys AND concept.name = $p0.text THEN 0.95
  WHEN name.key IN $p0.keys AND $p0.text IN concept.aliases THEN 0.92
  WHEN name.key IN $p0.keys THEN 0.85
  WHEN name.compact IN $p0.compact THEN 0.78
  WHEN name.key STARTS WITH ($p0.key + ' ') THEN 0.4 + 0.1 * size($p0.key) / size(name.key) + 0.15 * used
  ELSE 0.7 * (2.0 * size([pair IN $p0.pairs WHERE compact CONTAINS pair]) / (size($p0.pairs) + size(compact) - 1)) ^ 2
END) AS nearness
WHERE nearness >= 0.2
WITH concept, nearness >= 0.78 AS whole, round(nearness + 0.05 * used, 6) AS score
ORDER BY score DESC, concept.id LIMIT $p2
RETURN concept, score, [concept.name] + concept.aliases AS names, {text: $p0.text, words: $p0.words, compact: $p0.compact, whole: whole} AS sought
}
WITH {concept: concept, score: score, names: names, sought: sought} AS r1
RETURN collect([r1.names, r1.sought]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: 21
// $p1: {"key":"lantren","keys":["lantren"],"compact":["lantren"],"title":"lantren","words":["lantren"],"pairs":["^l","la","an","nt","tr","re","en","n$"],"triples":[" la","lan","ant","ntr","tre","ren"],"wholeNames":"(compact:lantren^20)","someWords":" key:lantren~2","names":"(compact:lantren^20 (+(key:lantren^2 key:lantrens^2 key:lantren*)))","namesNear":"compact:lantren~2^4","descriptions":"(+(description:lantren^1 description:lantrens^1))","papers":"(+(title:lantren^3 title:lantrens^3 summary:lantren^1 summary:lantrens^1 abstract:lantren^1 abstract:lantrens^1))","papersNear":"((title:lantren^3 title:lantrens^3 summary:lantren^1 summary:lantrens^1 abstract:lantren^1 abstract:lantrens^1))","authors":"(+(nameKey:lantren^2 nameKey:lantrens^2 nameKey:lantren*))","authorsNear":"(+((nameKey:lantren^2 nameKey:lantrens^2) nameKey:lantren~2))","each":[{"title":"(titleKey:lantren^1 titleKey:lantrens^1)","titleNear":" titleKey:lantren~2","name":" (key:lantren^1 key:lantrens^1)","nameNear":" key:lantren~2"}],"byTier":" tier:1 tier:2 tier:3 tier:4 tier:5 tier:6 tier:7 tier:8 tier:9 tier:10 tier:11 tier:12 tier:13 tier:14 tier:15 tier:16 tier:17 tier:18 tier:19 tier:20 tier:21 tier:22 tier:23 tier:24","text":"lantren"}
// $p2: {"papers":false,"authors":false,"concepts":true,"only":["MODEL"],"clause":" +kind:(MODEL)^0"}
// $p3: 1
CALL () {
CALL () {
UNWIND $p1.words[..1] AS asked
CALL () {
  WITH 1 AS one WHERE $p2.concepts
  CALL db.index.fulltext.queryNodes('alias_name', '+' + $p1.wholeNames + $p2.clause + $p1.byTier, {limit: 50}) YIELD node
  RETURN collect(node) AS exact
}
CALL (exact) {
  WITH exact WHERE $p2.concepts AND exact = []
  CALL db.index.fulltext.queryNodes('alias_name', '+(' + $p1.namesNear + $p1.someWords + ')' + $p2.clause + $p1.byTier, {limit: 50}) YIELD node
  RETURN collect(node) AS near
}
UNWIND exact + near AS name
MATCH (name)<-[:CALLED]-(concept)
WITH concept, name, '^' + name.compact + '$' AS compact, concept.paperCount / (concept.paperCount + 20.0) AS used
WITH concept, used, max(CASE
  WHEN name.key IN $p1.keys AND concept.name = $p1.text THEN 0.95
  WHEN name.key IN $p1.keys AND $p1.text IN concept.aliases THEN 0.92
  WHEN name.key IN $p1.keys THEN 0.85
  WHEN name.compact IN $p1.compact THEN 0.78
  WHEN name.key STARTS WITH ($p1.key + ' ') THEN 0.4 + 0.1 * size($p1.key) / size(name.key) + 0.15 * used
  ELSE 0.7 * (2.0 * size([pair IN $p1.pairs WHERE compact CONTAINS pair]) / (size($p1.pairs) + size(compact) - 1)) ^ 2
END) AS nearness
WHERE nearness >= 0.2
WITH concept, nearness >= 0.78 AS whole, round(nearness + 0.05 * used, 6) AS score
ORDER BY score DESC, concept.id LIMIT $p3
RETURN concept, score, [concept.name] + concept.aliases AS names, {text: $p1.text, words: $p1.words, compact: $p1.compact, whole: whole} AS sought
}
WITH {concept: concept, score: score, names: names, sought: sought} AS r1
CALL (r1) {
UNWIND [r1.concept] AS m2
WITH m2 WHERE m2 IS NOT NULL
CALL (m2) {
MATCH (m2)<-[e3:INTRODUCES]-(n3)
WITH n3, e3 ORDER BY n3.sortDate, n3.id LIMIT $p0
RETURN collect([n3.title]) AS f2_0
}
RETURN collect([CASE WHEN m2:Method THEN 0 WHEN m2:Model THEN 1 WHEN m2:Topic THEN 2 WHEN m2:Dataset THEN 3 END, m2.id, f2_0])[0] AS f1_0
}
RETURN collect([r1.score, r1.names, r1.sought, f1_0]) AS f0_0
}
RETURN [f0_0] AS value;

// $p0: {"key":"","keys":[""],"compact":[""],"title":"","words":[],"pairs":["^$"],"triples":[],"wholeNames":"(compact:^20)","someWords":"","names":"(compact:^20 ())","namesNear":"compact:^4","descriptions":"()","papers":"()","papersNear":"()","authors":"()","authorsNear":"()","each":[],"byTier":" tier:1 tier:2 tier:3 tier:4 tier:5 tier:6 tier:7 tier:8 tier:9 tier:10 tier:11 tier:12 tier:13 tier:14 tier:15 tier:16 tier:17 tier:18 tier:19 tier:20 tier:21 tier:22 tier:23 tier:24","text":"*"}
// $p1: {"papers":true,"authors":true,"concepts":true,"only":[],"clause":""}
// $p2: 5
CALL () {
CALL () {
UNWIND $p0.words[..1] AS asked
CALL () {
  WITH 1 AS one WHERE $p1.concepts
  CALL db.index.fulltext.queryNodes('alias_name', '+' + $p0.wholeNames + $p1.clause + $p0.byTier, {limit: 50}) YIELD node
  RETURN collect(node) AS exact
}
CALL (exact) {
  WITH exact WHERE $p1.concepts AND exact = []
  CALL db.index.fulltext.queryNodes('alias_name', '+(' + $p0.namesNear + $p0.someWords + ')' + $p1.clause + $p0.byTier, {limit: 50}) YIELD node
  RETURN collect(node) AS near
}
UNWIND exact + near AS name
MATCH (name)<-[:CALLED]-(concept)
WITH concept, name, '^' + name.compact + '$' AS compact, concept.paperCount / (concept.paperCount + 20.0) AS used
WITH concept, used, max(CASE
  WHEN name.key IN $p0.keys AND concept.name = $p0.text THEN 0.95
  WHEN name.key IN $p0.keys AND $p0.text IN concept.aliases THEN 0.92
  WHEN name.key IN $p0.keys THEN 0.85
  WHEN name.compact IN $p0.compact THEN 0.78
  WHEN name.key STARTS WITH ($p0.key + ' ') THEN 0.4 + 0.1 * size($p0.key) / size(name.key) + 0.15 * used
  ELSE 0.7 * (2.0 * size([pair IN $p0.pairs WHERE compact CONTAINS pair]) / (size($p0.pairs) + size(compact) - 1)) ^ 2
END) AS nearness
WHERE nearness >= 0.2
WITH concept, nearness >= 0.78 AS whole, round(nearness + 0.05 * used, 6) AS score
ORDER BY score DESC, concept.id LIMIT $p2
RETURN concept, score, [concept.name] + concept.aliases AS names, {text: $p0.text, words: $p0.words, compact: $p0.compact, whole: whole} AS sought
}
WITH {concept: concept, score: score, names: names, sought: sought} AS r1
RETURN collect([r1.names, r1.sought]) AS f0_0
}
RETURN [f0_0] AS value;
