"""What a practice is: a routine, unfolded in time, and played."""
