// Published on $value, a day as text, or later.
this.published >= date($value)
