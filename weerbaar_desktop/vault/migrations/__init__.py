"""The shapes the database has had, one numbered SQL file each; a file never changes once a release has it."""
