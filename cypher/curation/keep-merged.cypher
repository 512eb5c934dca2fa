// Says that it was a person who had these former ids lead here.
UNWIND $rows AS id
MATCH (former:FormerId {id: id})
SET former.reason = $reason
