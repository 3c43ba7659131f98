"""A WAV file, written as its samples come: 16 bits, one channel; then its chapters and its tags.

Formats: RIFF and WAVE of Microsoft and IBM, with the chunks `cue `, `adtl` and `INFO`; text in UTF-8.
"""

import struct
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from qicli.adapters.sound.instruments import Samples
from qicli.adapters.sound.synth import pcm16
from qicli.adapters.sound.tags import ARTIST, Tags

HEAD = 44  # bytes before the first sample
WIDTH = 2  # bytes of a sample


def write_wav(file: BinaryIO, blocks: Iterable[Samples], tags: Tags, rate: int) -> None:
    """Write all of it, from where the file stands; the sizes in its head are put right at the end."""
    begin = file.tell()
    file.write(bytes(HEAD))
    size = 0
    for block in blocks:
        size += file.write(pcm16(block).astype("<i2").tobytes())
    after = b"".join(_chunks(tags, rate))
    file.write(after)
    file.seek(begin)
    file.write(_head(size, len(after), rate))
    file.seek(0, 2)


def _head(size: int, after: int, rate: int) -> bytes:
    kind = struct.pack("<HHIIHH", 1, 1, rate, rate * WIDTH, WIDTH, 8 * WIDTH)  # PCM, one channel
    riff = struct.pack("<4sI4s", b"RIFF", HEAD - 8 + size + after, b"WAVE")
    return riff + struct.pack("<4sI", b"fmt ", len(kind)) + kind + struct.pack("<4sI", b"data", size)


def _chunks(tags: Tags, rate: int) -> Iterator[bytes]:
    """Where each chapter begins, what it is called, and the tags."""
    if tags.chapters:
        starts = [chapter.start * rate // 1000 for chapter in tags.chapters]
        points = (
            struct.pack("<II4sIII", nth, start, b"data", 0, 0, start) for nth, start in enumerate(starts, 1)
        )
        yield _chunk(b"cue ", struct.pack("<I", len(starts)) + b"".join(points))
        labels = (
            _chunk(b"labl", struct.pack("<I", nth) + _text(chapter.name))
            for nth, chapter in enumerate(tags.chapters, 1)
        )
        yield _chunk(b"LIST", b"adtl" + b"".join(labels))
    yield _chunk(b"LIST", b"INFO" + b"".join(_chunk(name, _text(words)) for name, words in _said(tags)))


def _said(tags: Tags) -> Iterator[tuple[bytes, str]]:
    yield b"INAM", tags.title
    yield b"IART", ARTIST
    yield b"ICRD", tags.made.isoformat()
    yield b"ISFT", tags.program
    if tags.album:
        yield b"IPRD", tags.album
    if tags.place is not None:
        yield b"IPRT", str(tags.place[0])
    if tags.about:
        yield b"ICMT", tags.about


def _text(words: str) -> bytes:
    return words.encode() + b"\0"


def _chunk(name: bytes, body: bytes) -> bytes:
    """A chunk, which a byte more makes even where it is odd."""
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
