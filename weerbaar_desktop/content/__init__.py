"""What experts write, read from TOML into typed values and checked against the domain."""
