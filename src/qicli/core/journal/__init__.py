"""What was noted: found, checked, corrected, told."""
