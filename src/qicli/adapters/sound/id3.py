"""An ID3 tag, with chapters, which stands before an MP3: version 2.3, which old players read too.

Formats: id3.org/id3v2.3.0 and id3.org/id3v2-chapters-1.0.
"""

import struct
from collections.abc import Iterator

from qicli.adapters.sound.tags import ARTIST, GENRE, Tags
from qicli.core.practice.chapters import Chapter

LATIN, UTF_16 = b"\0", b"\1"
MOST_CHAPTERS = 255  # that a table of contents can count
ORDERED_TOP = 3  # a table of contents that is the first one, in order
NO_OFFSET = 0xFFFFFFFF  # chapters are found by their time alone
LARGEST = 1 << 28  # bytes of a tag


def tag(tags: Tags) -> bytes:
    """The tag of a file."""
    frames = b"".join(_frames(tags))
    assert len(frames) < LARGEST
    size = bytes((len(frames) >> shift) & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\x00\x00" + size + frames


def _frames(tags: Tags) -> Iterator[bytes]:
    yield _words("TIT2", tags.title)
    yield _words("TPE1", ARTIST)
    if tags.album:
        yield _words("TALB", tags.album)
    if tags.place is not None:
        yield _words("TRCK", f"{tags.place[0]}/{tags.place[1]}")
    yield _words("TYER", f"{tags.made:%Y}")
    yield _words("TDAT", f"{tags.made:%d%m}")
    yield _words("TCON", GENRE)
    yield _words("TSSE", tags.program)
    if tags.about:
        yield _frame("COMM", _comment(tags.about))
    chapters = tags.chapters[:MOST_CHAPTERS]
    if chapters:
        names = b"".join(_id(nth) for nth in range(len(chapters)))
        yield _frame("CTOC", b"toc\0" + bytes([ORDERED_TOP, len(chapters)]) + names)
    for nth, chapter in enumerate(chapters):
        yield _frame("CHAP", _id(nth) + _chapter(chapter))


def _chapter(chapter: Chapter) -> bytes:
    times = struct.pack(">IIII", chapter.start, chapter.end, NO_OFFSET, NO_OFFSET)
    return times + _words("TIT2", chapter.name)


def _id(nth: int) -> bytes:
    return f"c{nth + 1:03d}\0".encode()


def _words(name: str, words: str) -> bytes:
    coding, text = _coded(words)
    return _frame(name, coding + text)


def _comment(words: str) -> bytes:
    """A comment in English, without a heading."""
    coding, text = _coded(words)
    heading = b"\0" if coding == LATIN else b"\xff\xfe\0\0"
    return coding + b"eng" + heading + text


def _coded(words: str) -> tuple[bytes, bytes]:
    if words.isascii():
        return LATIN, words.encode()
    return UTF_16, b"\xff\xfe" + words.encode("utf-16-le")


def _frame(name: str, body: bytes) -> bytes:
    return name.encode() + struct.pack(">IH", len(body), 0) + body
