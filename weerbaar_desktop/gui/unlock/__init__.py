"""Before a vault is open: open one, or make one."""
