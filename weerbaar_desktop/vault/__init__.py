"""The vault: an encrypted folder with the journal, what hangs on it, and nothing readable without the passphrase."""
