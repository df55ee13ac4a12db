"""One's own year beside that of others, and counts of it for who asks."""
