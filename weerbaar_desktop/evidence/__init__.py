"""Reading what was received, in a process that can reach nothing: only here a file that a stranger made is opened."""
