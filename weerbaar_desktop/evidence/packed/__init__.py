"""Files that are a zip inside: documents of an office program, and archives of anything."""
