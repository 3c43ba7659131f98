"""What a sentence tells beside how it is: a practice without the timer, and when something was."""

from datetime import datetime

from qicli.commands.asked import Asked, joined, moment
from qicli.commands.heed import show
from qicli.commands.told import note_told, told_in
from qicli.core.entry import Flag
from qicli.core.text import visible
from qicli.core.words.grammar import read_words
from qicli.core.words.moments.reading import read_moment
from qicli.core.words.tokens import tokens_in
from qicli.errors import QiError
from qicli.streams import say
from qicli.world import World


def when_said(world: World, words: str) -> tuple[datetime | None, str]:
    """When these words say that it was; None, and a line that says why, where that is not plain."""
    try:
        return read_moment(words, world.calendar), ""
    except ValueError as error:
        return None, f'{visible(str(error))}. Noted under now; qi journal edit last --at "…" puts it right'


def noted_as_told(world: World, asked: Asked, at: str, flags: tuple[Flag, ...], *, as_json: bool) -> bool:
    """Note the practices that the words tell of, and how it is if they say that too; whether any."""
    tokens = tokens_in(asked.text)
    practices = told_in(world, [token.word for token in tokens])
    if not practices:
        return False
    said = read_words(asked.text, world.taught)
    when, remark = moment(world, at), ""
    if when is None and said.moment:
        when, remark = when_said(world, said.moment)
    rest = _rest(asked.text, [(tokens[each.first].start, tokens[each.end - 1].end) for each in practices])
    more = _says_more(rest)
    note = joined([asked.text if remark else "", asked.note])
    for nth, practice in enumerate(practices):
        try:
            written = note_told(world, practice, when, note, () if nth or more else flags, as_json=as_json)
        except QiError as error:  # a routine that cannot be read: then it is a note like any other
            say(f"qi: {visible(str(error))}", err=True)
            return False
        if flags and not (nth or more):
            show(world, flags, written)
    if remark:
        say(remark, err=True)
    if more:
        from qicli.commands.noting import save  # noqa: PLC0415 - the story of which this is a part

        save(world, Asked(text=rest), at, as_json=as_json)
    return True


def _rest(text: str, spans: list[tuple[int, int]]) -> str:
    """The words that tell of no practice."""
    for start, end in reversed(spans):
        text = f"{text[:start]},{text[end:]}"
    return " ".join(text.split()).strip(" ,.")


def _says_more(rest: str) -> bool:
    """Whether the rest of the words says anything but when it was."""
    said = read_words(rest)
    return (
        bool(
            said.kept
            or said.sites
            or said.qualities
            or said.moods
            or said.treatments
            or said.medicines
            or said.open
        )
        or said.pain is not None
    )
