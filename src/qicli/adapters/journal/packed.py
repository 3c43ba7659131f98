"""Files of journal lines that may be compressed, as backups are: the one place that packs and unpacks."""

import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from gzip import BadGzipFile, GzipFile
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, cast

from qicli.adapters.files import opened, sync
from qicli.errors import JournalError

MAGIC = b"\x1f\x8b"  # how every gzip file begins
DAMAGED = (BadGzipFile, EOFError, zlib.error)  # what reading raises where a compressed file is damaged
_LEVEL = 3  # of 9: half the time of the usual 6, for a quarter more bytes
_BATCH = 1 << 18  # bytes compressed at a time


def numbered_lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Each line that is not blank with its number, first first; of a compressed file too.

    Raises:
        JournalError: the file cannot be read, or not to its end.
    """
    with unpacked(path) as file:
        for number, line in enumerate(file, 1):
            if raw := line.rstrip(b"\n"):
                yield number, raw


@contextmanager
def unpacked(path: Path) -> Iterator[BinaryIO]:
    """The bytes of a file, which may be compressed.

    Raises:
        JournalError: the file cannot be read, or not to its end.
    """
    with opened(path) as file:
        packed = file.read(2) == MAGIC
        file.seek(0)
        try:
            yield unpacking(file) if packed else file
        except (EOFError, zlib.error) as error:
            raise JournalError(f"{path}: cannot be read to its end ({error}); nothing was changed") from error
        except OSError as error:  # BadGzipFile has no strerror
            reason = error.strerror or error
            raise JournalError(f"{path}: cannot be read ({reason}); nothing was changed") from error


def unpacking(file: BinaryIO) -> BinaryIO:
    """What a compressed file holds; reading it raises one of `DAMAGED` where that cannot be told."""
    return cast("BinaryIO", GzipFile(fileobj=file, mode="rb"))


def packing(out: BinaryIO) -> GzipFile:
    """What compresses into a file; it has to be closed. The same bytes always give the same ones."""
    return GzipFile(filename="", mode="wb", compresslevel=_LEVEL, fileobj=out, mtime=0)


def pack(lines: Iterable[bytes], out: BinaryIO) -> int:
    """Compress lines into a file, on the disk, and read them back; gives how many there were.

    The same lines always give the same bytes.

    Raises:
        OSError: it cannot be written, or what is read back is not what was written.
    """
    digest = sha256()
    number = 0
    with packing(out) as packed:
        for batch in _batches(lines):
            number += batch.count(b"\n")
            digest.update(batch)
            packed.write(batch)
    out.flush()
    sync(out.fileno())
    if _read_back(out) != (number, digest.digest()):
        raise OSError(None, "it was not the same when it was read back")
    return number


def _read_back(out: BinaryIO) -> tuple[int, bytes] | None:
    """How many lines the file has, and their digest; None where it cannot be unpacked."""
    digest = sha256()
    number = 0
    out.seek(0)
    packed = unpacking(out)
    try:
        while block := packed.read(_BATCH):
            digest.update(block)
            number += block.count(b"\n")
    except DAMAGED:
        return None
    return number, digest.digest()


def _batches(lines: Iterable[bytes]) -> Iterator[bytes]:
    batch = bytearray()
    for line in lines:
        batch += line
        batch += b"\n"
        if len(batch) > _BATCH:
            yield bytes(batch)
            batch.clear()
    yield bytes(batch)
