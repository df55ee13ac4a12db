"""One incident: its page, and the form with every field."""
