this.at >= datetime($value)
