"""A practice as a file of sound, by the end of its name: WAV by ourselves, else by libsndfile (soundfile).

What is encoded is kept in memory until it is whole (20 minutes of Ogg Vorbis are 3 MB), tags are put into its
head, and it is written in one go; so every fault of a disk is ours to tell.
"""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from io import BytesIO
from typing import Any, BinaryIO, NamedTuple

from qicli.adapters.sound.id3 import tag
from qicli.adapters.sound.instruments import Samples
from qicli.adapters.sound.tags import Format, Tags
from qicli.adapters.sound.vorbis import tagged_flac, tagged_ogg
from qicli.adapters.sound.wav import write_wav
from qicli.core.extras import how_to_have
from qicli.errors import QiError


class _Encoding(NamedTuple):
    """How libsndfile calls a format, how small it is made (0 to 1), and how tags are put into it."""

    format: str
    subtype: str
    smallness: float
    tagged: Callable[[bytes, Tags], Iterable[bytes]]


def _before(encoded: bytes, tags: Tags) -> Iterator[bytes]:
    yield tag(tags)
    yield encoded


_ENCODINGS: dict[str, _Encoding] = {
    "ogg": _Encoding("OGG", "VORBIS", 0.5, tagged_ogg),
    "mp3": _Encoding("MP3", "MPEG_LAYER_III", 0.6, _before),
    "flac": _Encoding("FLAC", "PCM_16", 0.5, tagged_flac),
}


def check_format(kind: Format) -> None:
    """See that such a file can be written here.

    Raises:
        QiError: it cannot; says what to install, or what to write instead.
    """
    if kind in _ENCODINGS:
        encoding = _ENCODINGS[kind]
        if encoding.format not in _soundfile(kind).available_formats():
            raise QiError(f"this machine's libsndfile writes no .{kind}; end the name in .ogg or .wav")


def record(file: BinaryIO, kind: Format, blocks: Iterable[Samples], tags: Tags, rate: int) -> None:
    """Write these blocks of samples, and what is said of them, as a file of this kind.

    Raises:
        QiError: it cannot be encoded here.
        OSError: it cannot be written.
    """
    tags = tags.harmless()
    if kind == "wav":
        write_wav(file, blocks, tags, rate)
        return
    encoding = _ENCODINGS[kind]
    file.writelines(encoding.tagged(_encoded(kind, encoding, blocks, rate), tags))


def _encoded(kind: Format, encoding: _Encoding, blocks: Iterable[Samples], rate: int) -> bytes:
    """All of it, encoded block by block: libsndfile crashes when twenty minutes of Ogg come at once."""
    kept = BytesIO()
    with _soundfile(kind).SoundFile(
        kept,
        "w",
        rate,
        1,
        format=encoding.format,
        subtype=encoding.subtype,
        compression_level=encoding.smallness,
    ) as sound:
        for block in blocks:
            sound.write(block)
    return kept.getvalue()


def _soundfile(kind: Format) -> Any:  # noqa: ANN401 - it comes without types
    try:
        return import_module("soundfile")
    except (ImportError, OSError) as error:  # OSError: it is there, and its library is not
        raise QiError(
            f"a .{kind} takes soundfile: {how_to_have('sound')}; or end the name in .wav"
        ) from error
