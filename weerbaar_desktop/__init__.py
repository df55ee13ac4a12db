"""Weerbaar Desktop: an encrypted diary of threats for political office holders, and the aangifte it becomes."""

__version__ = "0.1.0"
