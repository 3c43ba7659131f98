"""The words qi knows, a table a concern, and the phrases they are said in."""
