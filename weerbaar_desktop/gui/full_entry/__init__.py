"""The full entry: from the ground rules to the check, one question a page or all details on one."""
