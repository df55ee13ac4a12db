"""Reads a conversation as WhatsApp exports it: a text, or a zip with its files."""
