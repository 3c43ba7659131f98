"""The questions that are asked of many people, and their answers as values."""
