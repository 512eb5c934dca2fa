// Papers side by side.
RETURN papers AS all, papers[0] AS first, [one IN papers | size(one.title)] AS lengths,
  CASE WHEN size(papers) > 1 THEN {one: papers[0], other: papers[1]} END AS pair
