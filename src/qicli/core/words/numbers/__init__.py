"""Which number is the pain, and what the others are."""
