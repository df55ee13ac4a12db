"""Reads what a recording says of itself, without playing it."""
