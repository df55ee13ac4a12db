"""What every flow of pages shares: a step, and the answers as they are checked."""
