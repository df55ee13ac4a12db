"""The `weerbaar` command: for IT, support, tests and the officer who checks a folder."""
