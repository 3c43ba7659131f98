"""Keys, questions, bell, pager and editor of the terminal."""
