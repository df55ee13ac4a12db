"""The time after an incident: the way in, one plan, and the forms in which it is filled in."""
