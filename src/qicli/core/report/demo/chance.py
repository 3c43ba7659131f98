"""Chance that comes out the same every time: what is shown today is shown tomorrow, on every machine."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

_WORD = (1 << 64) - 1


class Chance:
    """Numbers that look like chance and follow from a word alone (splitmix64, by Vigna)."""

    def __init__(self, word: str) -> None:
        self._state = int.from_bytes(word.encode(), "big") & _WORD

    def bits(self) -> int:
        """The next 64 bits."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _WORD
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _WORD
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _WORD
        return mixed ^ (mixed >> 31)

    def share(self) -> float:
        """Evenly between 0 and 1, below 1."""
        return (self.bits() >> 11) / (1 << 53)

    def happens(self, share: float) -> bool:
        """Whether what happens so often (0 never, 1 always) happens now."""
        return self.share() < share

    def one_of(self, things: Sequence[T]) -> T:
        """One of them, each as likely as any other."""
        return things[int(self.share() * len(things))]

    def around(self, middle: float, spread: float) -> float:
        """Around the middle, with this standard deviation: the sum of twelve, which is close to a bell."""
        return middle + spread * (sum(self.share() for _ in range(12)) - 6)
