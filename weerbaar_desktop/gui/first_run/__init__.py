"""The first time after the vault is made: leaving quickly tried once, where to begin, and out of the practice vault."""
