"""What was recorded on a line of time, and what comes back in it."""
