// How many papers there are: a counter that the database keeps.
MATCH (p:Paper)
RETURN count(p) AS papers
