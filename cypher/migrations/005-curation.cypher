// What persons do to the graph: every change with who, when and why; notes; tags.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
// A key is its sender's own: the same mutation sent twice is done once.
CREATE CONSTRAINT change_key IF NOT EXISTS FOR (n:Change) REQUIRE (n.by, n.key) IS UNIQUE;
CREATE INDEX change_by_time IF NOT EXISTS FOR (n:Change) ON (n.at, n.id);
CREATE CONSTRAINT note_id IF NOT EXISTS FOR (n:Note) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tag_id IF NOT EXISTS FOR (n:Tag) REQUIRE n.id IS UNIQUE;
CREATE INDEX tag_by_name IF NOT EXISTS FOR (n:Tag) ON (n.sortName, n.id);
