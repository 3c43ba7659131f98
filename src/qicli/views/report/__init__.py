"""A report as it is seen."""
