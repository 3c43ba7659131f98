"""One person's journal as rows for a study: what goes out, and what stays home."""
