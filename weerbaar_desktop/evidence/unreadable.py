"""What every reader raises when bytes are not what they seem."""

from __future__ import annotations


class Unreadable(Exception):
    """This cannot be read as what it seems to be."""
