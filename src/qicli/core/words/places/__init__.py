"""Where it is, on which side, and where it is said not to be."""
