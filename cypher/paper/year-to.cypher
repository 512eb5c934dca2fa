// Published before $value, the first moment of the year after, as a sort date; a paper without a date has the sort date 0.
0 < this.sortDate < $value
