// How many papers state something of a concept in each year: each paper once, whatever it states. With `$includeNarrower`
// also those that state something of what is below it.
CALL (this) {
  RETURN this AS concept
UNION
  MATCH (this)<-[:BROADER*1..8]-(concept) WHERE $includeNarrower
  RETURN concept
}
MATCH (concept)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(paper)
WITH DISTINCT paper
WITH paper.year AS year WHERE year IS NOT NULL
RETURN year, count(*) AS count ORDER BY year
