"""qi: a practice timer and symptom journal for sciatica and low-back pain."""

__version__ = "0.1.0"
