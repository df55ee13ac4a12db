"""The folder that is handed over: writing it, and verifying it without a vault."""
