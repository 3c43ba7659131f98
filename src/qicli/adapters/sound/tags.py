"""What a file of sound says of itself: title, for whom and when it was made, and its chapters."""

from collections.abc import Iterator
from datetime import date
from typing import Literal, get_args

from msgspec import Struct

from qicli.core.practice.chapters import Chapter
from qicli.core.text import stored, visible

Format = Literal["ogg", "mp3", "wav", "flac"]
FORMATS: tuple[Format, ...] = get_args(Format)
ARTIST, GENRE = "qi", "Speech"


class Tags(Struct, frozen=True, kw_only=True):
    """The tags of a file.

    Attributes:
        album: the course it is part of, "" for none; `place` then is which of its files, of how many.
        made: the day on which it was made; `program` is what made it.
        about: for whom, and what to take care of.
    """

    title: str
    made: date
    program: str
    about: str = ""
    album: str = ""
    place: tuple[int, int] | None = None
    chapters: tuple[Chapter, ...] = ()

    def harmless(self) -> "Tags":
        """The same with every word on one line, and what is invisible in it written out."""
        chapters = tuple(chapter._replace(name=_line(chapter.name)) for chapter in self.chapters)
        return Tags(
            title=_line(self.title),
            made=self.made,
            program=_line(self.program),
            about=_line(self.about),
            album=_line(self.album),
            place=self.place,
            chapters=chapters,
        )


def _line(text: str) -> str:
    return visible(stored(text))


def clock(ms: int) -> str:
    """An instant as chapters have it: `00:01:02.345`."""
    return f"{ms // 3_600_000:02d}:{ms // 60_000 % 60:02d}:{ms // 1000 % 60:02d}.{ms % 1000:03d}"


def said(tags: Tags) -> Iterator[tuple[str, str]]:
    """The tags by the names that Vorbis comments have for them, without the chapters."""
    yield "TITLE", tags.title
    yield "ARTIST", ARTIST
    if tags.album:
        yield "ALBUM", tags.album
    if tags.place is not None:
        yield "TRACKNUMBER", str(tags.place[0])
        yield "TRACKTOTAL", str(tags.place[1])
    yield "DATE", tags.made.isoformat()
    yield "GENRE", GENRE
    if tags.about:
        yield "COMMENT", tags.about
    yield "ENCODER", tags.program
