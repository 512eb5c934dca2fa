UNWIND $rows AS id
MATCH (former:FormerId {id: id})
DETACH DELETE former
