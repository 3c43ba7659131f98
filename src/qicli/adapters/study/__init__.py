"""Journals of many people are read, and engines are asked."""
