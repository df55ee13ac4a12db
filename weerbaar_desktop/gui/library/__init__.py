"""The library: papers of one's own organisation, searched and read."""
