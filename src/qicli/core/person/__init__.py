"""What the person chose, and tells of themselves."""
