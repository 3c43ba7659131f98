"""Slips of the finger, and the ordinary words that are none."""
