"""Bytes to words: plain text, HTML, character sets, and names that are safe to show."""
