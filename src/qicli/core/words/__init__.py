"""From the words that people say to values."""
