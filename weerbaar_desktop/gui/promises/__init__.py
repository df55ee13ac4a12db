"""What the program promises, to be read in the window."""
