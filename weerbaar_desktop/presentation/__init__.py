"""What a page shows and how it answers, without Qt; only where there is something to decide."""
