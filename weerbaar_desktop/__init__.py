"""Weerbaar Desktop: an encrypted diary of threats for political office holders, and the aangifte that comes out of it."""

__version__ = "0.1.0"
