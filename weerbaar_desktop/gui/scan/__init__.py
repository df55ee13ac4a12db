"""The self-scan: its way in, its questions, the check, and what comes out of it."""
