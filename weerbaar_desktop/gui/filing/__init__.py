"""What was done with incidents: the block on the way in, the list, one filing, and its form."""
