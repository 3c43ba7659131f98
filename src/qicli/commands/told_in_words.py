"""What a sentence tells beside how it is: a practice without the timer, and when something was."""

from datetime import datetime

from qicli.commands.asked import Asked, moment
from qicli.commands.heed import show
from qicli.commands.told import note_told, told_in
from qicli.core.entry import Flag
from qicli.core.text import joined, visible
from qicli.core.words.grammar import read_words
from qicli.core.words.moments.mentions import Mention, moment_of
from qicli.core.words.tokens import STOPS, tokens_in
from qicli.errors import QiError
from qicli.streams import say
from qicli.world import World

BORDERS = STOPS | {"and", "but", "then"}
UNDER_NOW = 'Noted under now; qi journal edit last --at "…" puts it right'


def when_said(world: World, mention: Mention) -> tuple[datetime | None, str]:
    """When this says that it was; None, and a line that says why, where that is not plain."""
    found = moment_of(mention, world.calendar)
    if isinstance(found, datetime):
        return found, ""
    return None, visible(found.reason)


def noted_as_told(
    world: World, asked: Asked, at: str, flags: tuple[Flag, ...], *, as_json: bool
) -> str | None:
    """Note the practices that the words tell of; gives the words that say more, None if none is told."""
    tokens = tokens_in(asked.text)
    practices = told_in(world, [token.word for token in tokens])
    if not practices:
        return None
    said = read_words(asked.text, world.taught)
    when, remark = moment(world, at), ""
    if when is None and said.moment:
        when, remark = when_said(world, said.moment)
    spans = [(tokens[each.first].start, tokens[each.end - 1].end) for each in practices]
    if when is None and not remark and (found := _own_time(world, asked.text, spans)):
        when, timed = found
        spans = sorted([*spans, timed])
    rest = _saying_more(_rest(asked.text, spans))
    said_beside = joined([_rest(asked.text, spans), asked.note])
    note = joined([asked.text if remark else "", asked.note])
    for nth, practice in enumerate(practices):
        own = flags if nth == 0 and not rest else ()
        try:
            written = note_told(world, practice, when, note, own, said=said_beside, as_json=as_json)
        except QiError as error:  # a routine that cannot be read: then it is a note like any other
            say(f"qi: {visible(str(error))}", err=True)
            return None
        show(world, own, written)
    if remark:
        say(f"{remark}. {UNDER_NOW}", err=True)
    return rest


def _own_time(
    world: World, text: str, practices: list[tuple[int, int]]
) -> tuple[datetime, tuple[int, int]] | None:
    """When the first of the practices was, by the words of its own clause, and where those stand.

    "Did heel drops yesterday, calf 4" tells of yesterday's practice and of a calf now.
    """
    start, end = practices[0]
    first = max((each.end for each in tokens_in(text[:start]) if each.word in BORDERS), default=0)
    last = (
        min((each.start for each in tokens_in(text[end:]) if each.word in BORDERS), default=len(text)) + end
    )
    clause = text[first:last]
    mention = read_words(clause, world.taught).moment
    when = when_said(world, mention)[0] if mention else None
    if mention is None or when is None:
        return None
    tokens = tokens_in(clause)
    timed = (first + tokens[mention.first].start, first + tokens[mention.end - 1].end)
    apart = all(timed[1] <= begin or timed[0] >= done for begin, done in practices)
    return (when, timed) if apart else None


def _rest(text: str, spans: list[tuple[int, int]]) -> str:
    """The words that tell of no practice."""
    for start, end in reversed(spans):
        text = f"{text[:start]},{text[end:]}"
    return " ".join(text.split()).strip(" ,.")


def _saying_more(rest: str) -> str:
    """The rest of the words, if they say anything but when it was."""
    said = read_words(rest)
    felt = (said.sites, said.qualities, said.moods, said.worse_with, said.better_with, said.open)
    says = (*felt, said.kept, said.treatments, said.medicines, said.measures, said.movements)
    return rest if any(says) or said.pain is not None else ""
