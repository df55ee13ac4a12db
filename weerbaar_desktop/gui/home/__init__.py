"""The home scan: what it is, the levels of measures, and the papers that go with it."""
