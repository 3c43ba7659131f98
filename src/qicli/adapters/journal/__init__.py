"""The journal's files: read, appended to, kept, carried, put right."""
