"""How often something was met before, in eight bytes each: a diary may have a million rows."""

import hashlib
from array import array
from collections import Counter

_FIRST_SIZE = 1 << 12
_WORD = 8  # bytes


class Met:
    """Counts texts by their digests, which stand in one flat table; only what comes twice costs more."""

    def __init__(self) -> None:
        self._table = array("Q", bytes(_WORD * _FIRST_SIZE))
        self._held = 0
        self._again: Counter[int] = Counter()

    def count(self, text: bytes) -> int:
        """How often this text was met by now, this time included."""
        key = int.from_bytes(hashlib.blake2b(text, digest_size=_WORD).digest()) or 1  # 0 is an empty place
        if self._add(key):
            return 1
        self._again[key] += 1
        return self._again[key] + 1

    def _add(self, key: int) -> bool:
        """Add a key; whether it was not there."""
        place = self._place(key)
        if self._table[place] == key:
            return False
        self._table[place] = key
        self._held += 1
        if self._held * 3 > len(self._table) * 2:
            self._grow()
        return True

    def _place(self, key: int) -> int:
        """Where a key is, or would be: the first free place from where its value points to."""
        last = len(self._table) - 1
        place = key & last
        while self._table[place] not in {0, key}:
            place = (place + 1) & last
        return place

    def _grow(self) -> None:
        keys, self._table = self._table, array("Q", bytes(_WORD * len(self._table) * 2))
        for key in keys:
            if key:
                self._table[self._place(key)] = key
