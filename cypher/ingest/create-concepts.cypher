// KIND stands for one of the four labels of concepts; that there are none of these ids is known.
UNWIND $rows AS row
CREATE (c:Entity:Concept:KIND {paperCount: 0, papersBelow: 0})
SET c += row.properties
