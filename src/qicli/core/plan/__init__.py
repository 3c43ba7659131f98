"""What is to be practised, how often, until when."""
