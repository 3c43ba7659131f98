"""Spoken words on the disk, so that none are said anew: private, bounded, and never trusted."""

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from time import time

import numpy as np

from qicli.adapters.beside import listed, new_beside, sweep_folder
from qicli.adapters.files import make_folder
from qicli.adapters.ordinary import small
from qicli.adapters.sound.voice import Samples

ENDING = ".words"
MOST = 128 << 20  # bytes: more than the words of all shipped routines
LEFT = 3 / 4  # of them stay when there were more
LONGEST = 8 << 20  # bytes of one file: nobody speaks for three minutes
DIGEST = 32  # bytes
DAY = 86_400  # seconds between two notes of when a file was used
FULL = 32_767  # full scale of 16 bits


class WordCache:
    """Samples in steps of 16 bits under any key, in a folder, `most` bytes of them.

    Whatever cannot be read or written, or is not what was written, is as if it had never been there.
    """

    def __init__(self, folder: Path, most: int = MOST) -> None:
        self._folder = folder
        self._most = most
        self._held = -1  # bytes, once they were counted

    def get(self, key: str) -> Samples | None:
        """What was kept under this key; None for nothing."""
        path = self._path(key)
        with suppress(OSError):
            data = small(path, most=LONGEST)
            kept = data[DIGEST:]
            if sha256(kept).digest() == data[:DIGEST] and len(kept) % 2 == 0:
                self._used(path)
                return (np.frombuffer(kept, "<i2") / FULL).astype(np.float32)
        return None

    def put(self, key: str, samples: Samples) -> None:
        """Keep these samples, if that can be."""
        kept = np.rint(samples * FULL).astype("<i2").tobytes()
        if len(kept) + DIGEST >= LONGEST:
            return
        with suppress(OSError):
            make_folder(self._folder)
            self._make_room(len(kept))
            new, handle = new_beside(self._path(key))
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(sha256(kept).digest() + kept)
                new.replace(self._path(key))
            except OSError:
                new.unlink()

    def _path(self, key: str) -> Path:
        return self._folder / (sha256(key.encode()).hexdigest()[:40] + ENDING)

    def _make_room(self, more: int) -> None:
        """Remove what was used longest ago, if there is too much with so many bytes more."""
        if self._held >= 0 and self._held + more <= self._most:
            self._held += more
            return
        names = listed(self._folder)
        sweep_folder(self._folder, lambda name: ENDING in name, names)
        files = [(each, each.lstat()) for name in names if (each := self._folder / name).suffix == ENDING]
        self._held = more + sum(stat.st_size for _, stat in files)
        if self._held <= self._most:
            return
        for path, stat in sorted(files, key=lambda each: each[1].st_mtime):
            if self._held <= self._most * LEFT:
                break
            path.unlink()
            self._held -= stat.st_size

    @staticmethod
    def _used(path: Path) -> None:
        """Note that it was used, once a day."""
        if path.stat().st_mtime < time() - DAY:
            with suppress(OSError):
                os.utime(path)
