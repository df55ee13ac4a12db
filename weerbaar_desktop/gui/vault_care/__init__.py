"""The page "Kluis": what opens the vault, who was there, copies, checking and repairing, leaving office, destroying."""
