"""A page is set for paper."""
