"""Older lists and notebooks come into the diary."""
