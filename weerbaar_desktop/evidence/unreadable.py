"""What is raised for bytes that are not what they seem to be."""

from __future__ import annotations


class Unreadable(Exception):
    """This cannot be read as what it seems to be."""
