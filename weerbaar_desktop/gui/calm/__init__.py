"""First becoming calm: breathing along, before and after the vault is open."""
