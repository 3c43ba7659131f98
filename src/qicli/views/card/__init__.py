"""A routine as one page for the wall: what stands on it, its breath, the page as HTML and on paper."""
