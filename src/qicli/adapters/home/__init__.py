"""The person's files beside the journal: where they are, routines, courses, settings."""
