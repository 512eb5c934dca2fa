// The steps of descent that an earlier vocabulary stated.
UNWIND $ids AS id
MATCH (a:Assertion {subject: id})
RETURN a.key AS key, a.from AS from, a.relation AS relation, a.object AS to
