"""A practice as it is seen."""
