// Came into the graph at $value, a moment as text, or later.
this.addedAt >= datetime($value)
