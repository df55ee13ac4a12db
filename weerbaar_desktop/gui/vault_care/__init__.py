"""The page "Kluis": copies, checking and repairing, putting a copy back, leaving office, destroying."""
