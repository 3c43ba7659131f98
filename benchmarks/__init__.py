"""The figures qi is held to, measured as ratios within one run: `python -m benchmarks`. POSIX only."""
