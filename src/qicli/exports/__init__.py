"""From entries to other formats, and back: pure functions."""
