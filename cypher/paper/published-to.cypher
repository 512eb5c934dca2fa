// Published on $value, a day as text, or earlier.
this.published <= date($value)
