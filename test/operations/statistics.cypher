CALL () {
CALL () {
CALL () { MATCH (n:Paper) RETURN count(n) AS papers }
CALL () { MATCH (n:Method) RETURN count(n) AS methods }
CALL () { MATCH (n:Model) RETURN count(n) AS models }
CALL () { MATCH (n:Topic) RETURN count(n) AS topics }
CALL () { MATCH (n:Dataset) RETURN count(n) AS datasets }
CALL () { MATCH (n:Author) RETURN count(n) AS authors }
CALL () { MATCH (n:Venue) RETURN count(n) AS venues }
CALL () { MATCH ()-[r:INTRODUCES]->() RETURN count(r) AS introduces }
CALL () { MATCH ()-[r:EXTENDS]->() RETURN count(r) AS extends }
CALL () { MATCH ()-[r:USES]->() RETURN count(r) AS uses }
CALL () { MATCH ()-[r:STUDIES]->() RETURN count(r) AS studies }
CALL () { MATCH ()-[r:COMPARES]->() RETURN count(r) AS compares }
CALL () { MATCH ()-[r:EVALUATES_ON]->() RETURN count(r) AS evaluates }
CALL () { MATCH ()-[r:ABOUT]->() RETURN count(r) AS about }
CALL () { MATCH ()-[r:BASED_ON]->() RETURN count(r) AS basedOn }
CALL () { MATCH ()-[r:VARIANT_OF]->() RETURN count(r) AS variantOf }
CALL () { MATCH ()-[r:REPLACES]->() RETURN count(r) AS replaces }
CALL () { MATCH ()-[r:COMBINES]->() RETURN count(r) AS combines }
RETURN papers, methods, models, topics, datasets, authors, venues,
  introduces + extends + uses + studies + compares + evaluates + about AS statements,
  basedOn + variantOf + replaces + combines AS lineage
}
WITH {papers: papers, methods: methods, models: models, topics: topics, datasets: datasets, authors: authors, venues: venues, statements: statements, lineage: lineage} AS r1
RETURN collect([r1.papers, r1.methods, r1.models, r1.topics, r1.datasets, r1.authors, r1.venues, r1.statements, r1.lineage])[0] AS f0_0
}
RETURN [f0_0] AS value;
