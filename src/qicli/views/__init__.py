"""From values to something seen; imports Rich, and neither asks the time nor opens a file."""
