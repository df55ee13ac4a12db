"""The explanation that F1 gives, and the list of keys."""
