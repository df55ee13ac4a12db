"""Papers that are printed empty and filled in with a pen: they hold nothing of anybody."""
