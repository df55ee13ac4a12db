"""The bin: putting an entry away, bringing it back, and erasing it for good."""
