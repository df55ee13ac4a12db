"""Taking care of the vault: what opens it."""
