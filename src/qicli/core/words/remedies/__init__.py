"""What was taken and done, how much of it, and what was not."""
