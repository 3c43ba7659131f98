"""What the entries of a period say together."""
