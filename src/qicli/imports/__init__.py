"""From qi's own files and those of other programs to entries: pure functions."""
