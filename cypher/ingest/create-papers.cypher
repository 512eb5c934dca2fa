// That there are none of these ids is known.
UNWIND $rows AS row
CREATE (p:Entity:Paper {addedAt: datetime(row.now), citationCount: 0, published: date(row.published)})
SET p += row.properties
