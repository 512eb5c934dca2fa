// How many papers state something of a concept, by year.
MATCH (this)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(paper:Paper)
WHERE paper.year IS NOT NULL
WITH DISTINCT paper ORDER BY paper.id
RETURN paper.year AS year, count(*) AS count, collect(paper) AS papers ORDER BY year
