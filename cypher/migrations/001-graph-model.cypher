// The whole graph model: what is unique, and an index behind every order and look-up that the schema offers.

// Every node with a global id, whatever its kind.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (n:FormerId) REQUIRE n.id IS UNIQUE;

// A name of concepts, folded. Concepts of one kind that share it hang on the same node.
CREATE CONSTRAINT alias_key IF NOT EXISTS FOR (n:Alias) REQUIRE (n.kind, n.key) IS UNIQUE;
CREATE INDEX alias_any_kind IF NOT EXISTS FOR (n:Alias) ON (n.key);

CREATE CONSTRAINT external_id IF NOT EXISTS FOR (n:ExternalId) REQUIRE (n.scheme, n.value) IS UNIQUE;

// One source's claim of one relationship; off the read path.
CREATE CONSTRAINT assertion_key IF NOT EXISTS FOR (n:Assertion) REQUIRE n.key IS UNIQUE;
CREATE INDEX assertion_subject IF NOT EXISTS FOR (n:Assertion) ON (n.subject);
CREATE INDEX assertion_object IF NOT EXISTS FOR (n:Assertion) ON (n.object);

// One relationship a (paper, relation, concept) and one a (from, lineage, to).
CREATE CONSTRAINT introduces_key IF NOT EXISTS FOR ()-[r:INTRODUCES]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT extends_key IF NOT EXISTS FOR ()-[r:EXTENDS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT uses_key IF NOT EXISTS FOR ()-[r:USES]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT studies_key IF NOT EXISTS FOR ()-[r:STUDIES]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT compares_key IF NOT EXISTS FOR ()-[r:COMPARES]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT evaluates_on_key IF NOT EXISTS FOR ()-[r:EVALUATES_ON]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT about_key IF NOT EXISTS FOR ()-[r:ABOUT]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT based_on_key IF NOT EXISTS FOR ()-[r:BASED_ON]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT variant_of_key IF NOT EXISTS FOR ()-[r:VARIANT_OF]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT replaces_key IF NOT EXISTS FOR ()-[r:REPLACES]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT combines_key IF NOT EXISTS FOR ()-[r:COMBINES]-() REQUIRE r.key IS UNIQUE;

// Papers by title, and the orders of their lists. Each ends in the id, so that a cursor names one place.
CREATE INDEX paper_title_key IF NOT EXISTS FOR (n:Paper) ON (n.titleKey, n.id);
CREATE INDEX paper_by_date IF NOT EXISTS FOR (n:Paper) ON (n.sortDate, n.id);
CREATE INDEX paper_by_added IF NOT EXISTS FOR (n:Paper) ON (n.addedAt, n.id);
CREATE INDEX paper_by_citations IF NOT EXISTS FOR (n:Paper) ON (n.citationCount, n.id);
// Counting by date alone: an index over two properties serves only where both are asked for.
CREATE INDEX paper_sort_date IF NOT EXISTS FOR (n:Paper) ON (n.sortDate);

// Concepts, authors and venues by name and by how many papers have them.
CREATE INDEX method_by_name IF NOT EXISTS FOR (n:Method) ON (n.sortName, n.id);
CREATE INDEX model_by_name IF NOT EXISTS FOR (n:Model) ON (n.sortName, n.id);
CREATE INDEX topic_by_name IF NOT EXISTS FOR (n:Topic) ON (n.sortName, n.id);
CREATE INDEX dataset_by_name IF NOT EXISTS FOR (n:Dataset) ON (n.sortName, n.id);
CREATE INDEX author_by_name IF NOT EXISTS FOR (n:Author) ON (n.sortName, n.id);
CREATE INDEX method_by_papers IF NOT EXISTS FOR (n:Method) ON (n.paperCount, n.id);
CREATE INDEX model_by_papers IF NOT EXISTS FOR (n:Model) ON (n.paperCount, n.id);
CREATE INDEX topic_by_papers IF NOT EXISTS FOR (n:Topic) ON (n.paperCount, n.id);
CREATE INDEX dataset_by_papers IF NOT EXISTS FOR (n:Dataset) ON (n.paperCount, n.id);
CREATE INDEX author_by_papers IF NOT EXISTS FOR (n:Author) ON (n.paperCount, n.id);
CREATE INDEX venue_name_key IF NOT EXISTS FOR (n:Venue) ON (n.nameKey);
CREATE INDEX author_name_key IF NOT EXISTS FOR (n:Author) ON (n.nameKey);

// Full text. Abstracts and titles are English; names are not to be stemmed.
CREATE FULLTEXT INDEX paper_text IF NOT EXISTS FOR (n:Paper) ON EACH [n.title, n.abstract, n.summary]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX concept_text IF NOT EXISTS FOR (n:Concept) ON EACH [n.name, n.aliases, n.description]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX author_text IF NOT EXISTS FOR (n:Author) ON EACH [n.name]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};

// What was loaded, such as the vocabulary's version.
CREATE CONSTRAINT graph_state IF NOT EXISTS FOR (n:GraphState) REQUIRE n.name IS UNIQUE;
