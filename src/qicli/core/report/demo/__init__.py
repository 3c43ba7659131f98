"""Three people who do not exist, so that a report can be seen before anything is noted."""
