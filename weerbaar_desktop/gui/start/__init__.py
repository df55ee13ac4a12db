"""The first page after unlocking: one question, and calm cards with what stands in the vault."""
