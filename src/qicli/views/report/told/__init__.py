"""The facts of a report as sentences."""
