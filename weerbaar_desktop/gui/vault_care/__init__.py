"""Looking after the vault itself."""
