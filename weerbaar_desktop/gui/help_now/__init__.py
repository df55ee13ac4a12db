"""Help at once: whom to call, 112 first."""
