"""The diary: its list, and writing something down at once."""
