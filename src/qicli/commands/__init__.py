"""One file a verb: options in, a short story, words out."""
