"""What opens the vault, changed in an open vault: the code on paper, the passphrase, this computer."""
