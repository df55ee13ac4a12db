"""Evidence as it comes in, and what is told of it."""
