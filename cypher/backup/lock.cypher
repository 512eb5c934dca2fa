// Whoever writes claims takes this, and waits while it is held.
MERGE (lock:GraphState {name: 'writer'})
SET lock.value = 'held'
