// Whoever writes claims holds this until the transaction ends: what is read in it to be written anew has not changed meanwhile, and
// nobody who writes waits for another who waits for them.
MERGE (lock:GraphState {name: 'writer'})
SET lock.value = 'held'
