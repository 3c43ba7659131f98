"""What a report says, as facts in the order in which they are told; words come later."""
