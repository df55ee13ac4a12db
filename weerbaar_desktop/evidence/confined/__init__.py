"""Closes the viewer process off from the machine: Landlock, seccomp and limits."""
