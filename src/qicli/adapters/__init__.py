"""The only files that touch files, terminals, clocks and sound."""
