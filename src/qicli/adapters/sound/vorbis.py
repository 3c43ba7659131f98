"""Vorbis comments, with chapters, put into the head of an Ogg Vorbis or FLAC file that was just encoded.

Formats: xiph.org/vorbis/doc/v-comment.html and Vorbis_I_spec.html, RFC 3533 (Ogg), RFC 9639 (FLAC);
chapters as wiki.xiph.org/Chapter_Extension has them.
"""

import struct
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qicli.adapters.sound.tags import Tags, clock, said

MOST_CHAPTERS = 999  # their names have three digits
SEGMENTS, SEGMENT = 255, 255  # of an Ogg page at most, and bytes of one
COMMENT_HEAD, COMMENT_END = b"\x03vorbis", b"\x01"
STREAM_INFO, COMMENTS, LAST = 0, 4, 0x80  # kinds of FLAC's blocks, and the mark of the last one


def comments(tags: Tags, vendor: bytes, most: int) -> bytes:
    """The comments as they lie in a file, at most so many bytes: chapters that find no room are left out."""
    fields = [f"{name}={value}".encode() for name, value in said(tags)]
    head, size = struct.pack("<I", len(vendor)) + vendor, 0
    room = most - len(head) - 4 - sum(4 + len(field) for field in fields)
    for nth, chapter in enumerate(tags.chapters[:MOST_CHAPTERS], 1):
        key = f"CHAPTER{nth:03d}"
        pair = [f"{key}={clock(chapter.start)}".encode(), f"{key}NAME={chapter.name}".encode()]
        size += sum(4 + len(field) for field in pair)
        if size > room:
            break
        fields += pair
    body = b"".join(struct.pack("<I", len(field)) + field for field in fields)
    return head + struct.pack("<I", len(fields)) + body


def tagged_ogg(encoded: bytes, tags: Tags) -> Iterator[bytes]:
    """An Ogg Vorbis file with these tags: its second page, of comments and set-up, is written anew.

    All that follows stays as it is: comments that would take a page more are not written.
    """
    first = _page(encoded, 0)
    second = _page(encoded, first.end)
    comment, setup, *more = _packets(second)
    if more or not comment.startswith(COMMENT_HEAD) or second.lacing[-1] == SEGMENT:
        raise ValueError("this is no Ogg Vorbis as it was expected")
    lacing = _lacing(setup)
    most = (SEGMENTS - len(lacing) - 1) * SEGMENT - len(COMMENT_HEAD) - len(COMMENT_END)
    new = COMMENT_HEAD + comments(tags, _vendor(comment[len(COMMENT_HEAD) :]), most) + COMMENT_END
    yield encoded[: first.end]
    yield _written(second.head, _lacing(new) + lacing, new + setup)
    yield encoded[second.end :]


def tagged_flac(encoded: bytes, tags: Tags) -> Iterator[bytes]:
    """A FLAC file with these tags in place of all it said of itself but what it is."""
    at, kept, vendor = 4, b"", b""
    while True:
        kind, size = encoded[at], int.from_bytes(encoded[at + 1 : at + 4], "big")
        block = encoded[at + 4 : at + 4 + size]
        if kind & ~LAST == STREAM_INFO:
            kept = block
        elif kind & ~LAST == COMMENTS:
            vendor = _vendor(block)
        at += 4 + size
        if kind & LAST:
            break
    said_of_it = comments(tags, vendor, (1 << 24) - 1)
    yield encoded[:4] + bytes([STREAM_INFO]) + len(kept).to_bytes(3, "big") + kept
    yield bytes([LAST | COMMENTS]) + len(said_of_it).to_bytes(3, "big") + said_of_it
    yield encoded[at:]


class _Page(NamedTuple):
    """A page of Ogg: its head of 26 bytes, how its bytes are laced into packets, those, and where it ends."""

    head: bytes
    lacing: bytes
    body: bytes
    end: int


def _page(data: bytes, at: int) -> _Page:
    if data[at : at + 4] != b"OggS":
        raise ValueError("this is no page of Ogg")
    start = at + 27 + data[at + 26]
    lacing = data[at + 27 : start]
    end = start + sum(lacing)
    return _Page(data[at : at + 26], lacing, data[start:end], end)


def _packets(page: _Page) -> Sequence[bytes]:
    """The packets that lie in a page."""
    packets, at, size = [], 0, 0
    for part in page.lacing:
        size += part
        if part < SEGMENT:
            packets.append(page.body[at : at + size])
            at, size = at + size, 0
    return packets


def _lacing(packet: bytes) -> bytes:
    return bytes([SEGMENT] * (len(packet) // SEGMENT) + [len(packet) % SEGMENT])


def _written(head: bytes, lacing: bytes, body: bytes) -> bytes:
    """A page with its checksum, which is that of the page with a checksum of 0."""
    bare = head[:22] + b"\0\0\0\0" + bytes([len(lacing)]) + lacing + body
    return bare[:22] + struct.pack("<I", _checksum(bare)) + bare[26:]


def _checksum(data: bytes) -> int:
    """The CRC of Ogg: polynomial 0x04C11DB7, from 0, neither reflected nor inverted."""
    crc = 0
    for byte in data:
        crc = ((crc << 8) & 0xFFFFFFFF) ^ _CRC[(crc >> 24) ^ byte]
    return crc


def _shifted(byte: int) -> int:
    crc = byte << 24
    for _ in range(8):
        crc = ((crc << 1) ^ (0x04C11DB7 if crc & 0x80000000 else 0)) & 0xFFFFFFFF
    return crc


_CRC = tuple(map(_shifted, range(256)))


def _vendor(body: bytes) -> bytes:
    """Who encoded it, as the comments begin with."""
    (size,) = struct.unpack_from("<I", body)
    return body[4 : 4 + size]
