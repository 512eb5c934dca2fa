// Those of these ids that stand for something else now, for this reason.
UNWIND $ids AS id
MATCH (former:FormerId {id: id})-[:NOW]->(now) WHERE former.reason = $reason
RETURN id, now.id AS now
