"""Files of sound read by other means than they were written: their samples, their tags and their chapters."""

import struct
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Track = NDArray[np.float64]


class Read(NamedTuple):
    """What a file says: its tags by name, and its chapters as (start in ms, name)."""

    tags: dict[str, str]
    chapters: list[tuple[int, str]]


def wav(path: Path) -> tuple[int, Track]:
    """The rate and the samples of a WAV file of 16 bits and one channel, -1 to 1."""
    chunks = dict(_chunks(path.read_bytes()[12:]))
    kind, channels, rate, _, _, bits = struct.unpack("<HHIIHH", chunks[b"fmt "])
    assert (kind, channels, bits) == (1, 1, 16)
    return rate, np.frombuffer(chunks[b"data"], "<i2") / 32767


def read_wav(path: Path) -> Read:
    """What a WAV file says."""
    data = path.read_bytes()
    assert data[:4] + data[8:12] == b"RIFFWAVE"
    assert struct.unpack("<I", data[4:8])[0] == len(data) - 8
    tags, names, starts, rate = {}, {}, {}, 0
    for name, body in _chunks(data[12:]):
        if name == b"fmt ":
            rate = struct.unpack_from("<I", body, 4)[0]
        elif name == b"cue ":
            for at in range(4, len(body), 24):
                number, _, _, _, _, sample = struct.unpack_from("<II4sIII", body, at)
                starts[number] = sample
        elif name == b"LIST":
            for part, text in _chunks(body[4:]):
                if body[:4] == b"INFO":
                    tags[part.decode()] = text.rstrip(b"\0").decode()
                else:
                    names[struct.unpack("<I", text[:4])[0]] = text[4:].rstrip(b"\0").decode()
    return Read(tags, [(round(starts[nth] * 1000 / rate), names[nth]) for nth in sorted(starts)])


def _chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    found, at = [], 0
    while at < len(data):
        (size,) = struct.unpack_from("<I", data, at + 4)
        found.append((data[at : at + 4], data[at + 8 : at + 8 + size]))
        at += 8 + size + size % 2
    return found


def read_ogg(path: Path) -> Read:
    """What an Ogg Vorbis file says; every page of it has to be whole and in its place."""
    data, at, number, packets, rest = path.read_bytes(), 0, 0, [], b""
    while at < len(data):
        head = data[at : at + 27]
        assert head[:4] == b"OggS"
        lacing = data[at + 27 : at + 27 + head[26]]
        end = at + 27 + head[26] + sum(lacing)
        assert struct.unpack_from("<I", head, 18)[0] == number
        page = data[at : at + 22] + bytes(4) + data[at + 26 : end]
        if number < 3:  # slow, and the others are as they were encoded
            assert struct.unpack_from("<I", head, 22)[0] == _crc(page)
        if number < 3:
            body = at + 27 + head[26]
            for part in lacing:
                rest += data[body : body + part]
                body += part
                if part < 255:
                    packets.append(rest)
                    rest = b""
        at, number = end, number + 1
    assert packets[1][:7] == b"\x03vorbis"
    assert packets[1][-1] == 1
    assert packets[2][:7] == b"\x05vorbis"
    return _comments(packets[1][7:-1])


def _crc(data: bytes) -> int:
    """Bit by bit, as RFC 3533 has it."""
    register = 0
    for byte in data:
        register ^= byte << 24
        for _ in range(8):
            register = (register << 1) ^ (0x104C11DB7 if register >> 31 else 0)
    return register


def read_flac(path: Path) -> Read:
    """What a FLAC file says."""
    data, at = path.read_bytes(), 4
    assert data[:4] == b"fLaC"
    while True:
        head = data[at]
        size = int.from_bytes(data[at + 1 : at + 4], "big")
        if head & 127 == 4:
            return _comments(data[at + 4 : at + 4 + size])
        assert not head & 128
        at += 4 + size


def _comments(data: bytes) -> Read:
    at = 4 + struct.unpack_from("<I", data)[0]
    (count,) = struct.unpack_from("<I", data, at)
    at += 4
    tags = {}
    for _ in range(count):
        (size,) = struct.unpack_from("<I", data, at)
        name, _, value = data[at + 4 : at + 4 + size].decode().partition("=")
        tags[name] = value
        at += 4 + size
    assert at == len(data)
    chapters = []
    for nth in range(1, 1000):
        if f"CHAPTER{nth:03d}" not in tags:
            break
        hours, minutes, seconds = tags.pop(f"CHAPTER{nth:03d}").split(":")
        start = round(1000 * (3600 * int(hours) + 60 * int(minutes) + float(seconds)))
        chapters.append((start, tags.pop(f"CHAPTER{nth:03d}NAME")))
    return Read(tags, chapters)


def read_mp3(path: Path) -> Read:
    """What the ID3 tag of an MP3 says, of version 2.3; sound has to follow it."""
    data = path.read_bytes()
    assert data[:5] == b"ID3\x03\x00"
    size = sum(part << shift for part, shift in zip(data[6:10], (21, 14, 7, 0), strict=True))
    assert data[10 + size] == 0xFF
    tags, chapters, order = {}, {}, []
    for name, body in _frames(data[10 : 10 + size]):
        if name == "CHAP":
            id_, _, rest = body.partition(b"\0")
            start, _ = struct.unpack_from(">II", rest)
            ((_, title),) = _frames(rest[16:])
            chapters[id_] = (start, _text(title))
        elif name == "CTOC":
            assert body[:4] == b"toc\0"
            order = body[6:].split(b"\0")[:-1]
            assert body[5] == len(order)
        elif name == "COMM":
            assert body[1:4] == b"eng"
            tags[name] = _text(body[:1] + body[4:]).partition("\0")[2].removeprefix("\ufeff")
        else:
            tags[name] = _text(body)
    return Read(tags, [chapters[id_] for id_ in order])


def _frames(data: bytes) -> list[tuple[str, bytes]]:
    found, at = [], 0
    while at < len(data):
        (size,) = struct.unpack_from(">I", data, at + 4)
        found.append((data[at : at + 4].decode(), data[at + 10 : at + 10 + size]))
        at += 10 + size
    return found


def _text(body: bytes) -> str:
    return body[1:].decode("utf-16" if body[0] == 1 else "latin-1")


READERS = {".wav": read_wav, ".ogg": read_ogg, ".flac": read_flac, ".mp3": read_mp3}
