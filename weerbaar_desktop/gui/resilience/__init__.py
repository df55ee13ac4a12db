"""Weerbaarheid: practising conversations, and looking at one's own behaviour."""
