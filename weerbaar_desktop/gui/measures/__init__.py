"""The list of measures: the list, one of them, and the form in which it is written."""
