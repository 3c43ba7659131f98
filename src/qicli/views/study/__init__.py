"""What is told of many persons."""
