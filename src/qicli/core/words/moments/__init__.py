"""When something was, in the words people use."""
