"""Reads mail: `.eml` and Outlook's `.msg`."""
