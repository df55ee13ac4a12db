"""Packages: making one for somebody else, and opening one that was received."""
