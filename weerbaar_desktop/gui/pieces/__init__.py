"""One piece of evidence as it can be seen, and all of them in one list."""
