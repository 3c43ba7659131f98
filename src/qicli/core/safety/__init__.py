"""Words that need a doctor: what they are, what is said of them, what is settled."""
