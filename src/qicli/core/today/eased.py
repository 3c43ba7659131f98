"""What a person noted as easing it: their own list, for a bad day."""

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta

from qicli.core.entry import Symptom
from qicli.core.ledger import Standing

LOOK_BACK = timedelta(days=365)  # a bad day is often far from the last one
MOST_NAMED = 6  # words, so that all of it stays on one screen


def eased(entries: Iterable[Standing]) -> tuple[str, ...]:
    """The words noted as better with, most often first; none that was as often noted as making it worse."""
    better: Counter[str] = Counter()
    worse: Counter[str] = Counter()
    for entry in entries:
        if isinstance(entry, Symptom):
            better.update(entry.better_with)
            worse.update(entry.worse_with)
    helpful = [word for word in better if better[word] > worse[word]]
    return tuple(sorted(helpful, key=lambda word: (-better[word], word))[:MOST_NAMED])
