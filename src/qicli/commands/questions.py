"""The one question that an entry may raise, once it is on the disk: a key answers it, Enter leaves it be.

What matters for safety is asked first and always; anything else not twice in a week, and never where the
person does not want to be asked.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, timedelta
from typing import TypeVar

import msgspec

from qicli.adapters.journal.lines import Line
from qicli.adapters.ordinary import small
from qicli.commands.asked import Understood, is_open
from qicli.commands.heed import show
from qicli.core.entry import Flag, Medicine, Session, Side, Symptom, encode
from qicli.core.journal.telling import told
from qicli.core.ledger import Standing
from qicli.core.safety.history import LOOK_BACK, Question, look_back
from qicli.core.safety.tiers import flags_of
from qicli.core.text import visible
from qicli.core.when import day_of
from qicli.core.words.numbers.number import number_at
from qicli.core.words.remedies.doses import with_amount
from qicli.errors import JournalError, QiError
from qicli.streams import say, tell_error
from qicli.world import World

A = TypeVar("A", Symptom, Session)

PATIENCE = 60  # seconds without an answer after which the entry stays as it is
WEEK = timedelta(days=7)  # so long no kind of question comes again
TEN = "t"  # the key for 10
HIGHER = "h"
SIDES: dict[str, Side] = {"l": "left", "r": "right", "b": "both"}


def beside_earlier(world: World, entry: Symptom, *, asking: bool) -> tuple[Symptom, Question | None]:
    """The entry with the flags that it raises beside earlier ones, and the question that has to be asked.

    Where nobody is there to ask, what that raises is among them.
    """
    found = look_back(entry, earlier(world))
    question = found.question
    alone = question.alone if question and not asking else ()
    return _with_flags(world, entry, (*entry.flags, *found.flags, *alone)), question if asking else None


def ask(world: World, entry: Symptom, question: Question | None, known: Understood, *, as_json: bool) -> None:
    """Ask what matters for safety; else which of two numbers it is, or what a number is; else which side."""
    if question:
        ask_for_safety(world, entry, question)
    elif known.said.open:
        _ask_which(world, entry, known, as_json=as_json)
    elif known.said.either:
        _ask_either(world, entry, known.said.either, as_json=as_json)
    else:
        _ask_side(world, entry, known, as_json=as_json)


def ask_for_safety(world: World, entry: A, question: Question, raw: bytes = b"") -> A:
    """What an answer raises is shown once it is written; gives the entry as it stands then.

    The flags of an answer that does not come are written before the question: to hang up is not to say no.
    `raw` is the line of an entry that was not made just now.
    """
    before: tuple[Flag, ...] = entry.flags
    written = _with_flags(world, entry, (*before, *question.unanswered), raw)
    raised: tuple[Flag, ...] = question.raised(
        world.ask.key(f"{question.text} y/n ", question.keys, seconds=PATIENCE)
    )
    written = _with_flags(world, written, (*before, *raised), raw)
    show(world, raised, written)
    return written


def earlier(world: World) -> Iterator[Standing]:
    """The entries that stand, newest said first; where a file cannot be read, those up to there."""
    with suppress(JournalError):
        yield from world.journal.standing(day_of(world.now()) - LOOK_BACK)


def _with_flags(world: World, entry: A, flags: Sequence[Flag], raw: bytes = b"") -> A:
    distinct = tuple(dict.fromkeys(flags))
    return entry if distinct == entry.flags else _anew(world, entry, raw, flags=distinct)


def _anew(world: World, entry: A, raw: bytes = b"", **changes: object) -> A:
    """The entry written anew with these changes."""
    from qicli.commands.anew import write_anew  # noqa: PLC0415 - most entries stay as they are

    new = msgspec.structs.replace(entry, **changes)
    written, _ = write_anew(world, Line(entry, raw or encode(entry)), new, changed=entry.logged)
    return written


def _ask_which(world: World, entry: Symptom, known: Understood, *, as_json: bool) -> None:
    """`6 or 7?`: the pain that was left open."""
    open_ = known.said.open
    choices = " or ".join(map(str, open_))
    said = ", ".join(visible(piece) for piece in known.said.kept if any(map(str.isdecimal, piece)))
    left = "The pain is left open" if entry.pain is None else f"Taken as {entry.pain}"
    other = max(pain for pain in open_ if pain != entry.pain)
    remedy = f'"{said}": {choices}? {left}; qi journal edit last {other} says which'
    if as_json or not _may_ask(world, "which"):
        say(remedy, err=True)
        return
    keys = {TEN if pain == 10 else str(pain): pain for pain in open_} | {HIGHER: max(open_)}
    shown = " or ".join(f"10 ({TEN})" if pain == 10 else str(pain) for pain in open_)
    _remember(world, "which")
    answer = world.ask.key(f"{shown}? ({HIGHER} always takes the higher) ", list(keys), seconds=PATIENCE)
    if answer is None:
        say(remedy, err=True)
        return
    if answer == HIGHER:
        try:
            world.settings_file.change("between", "higher")
        except QiError as error:
            tell_error(error)
    say(f"Now {told(_anew(world, entry, pain=keys[answer]))}")


def _ask_either(world: World, entry: Symptom, dose: Medicine, *, as_json: bool) -> None:
    """`6 taken, or pain 6?`: a number before a medicine that may be either."""
    number, said = visible(dose.amount), visible(f"{dose.amount} {dose.name}")
    which = f"{number} taken, or pain {number}?"
    if as_json or not _may_ask(world, "either"):
        edit = "qi journal edit last"
        say(f'"{said}": {which} Neither is noted; {edit} took {said}, or {edit} {number}, says it', err=True)
        return
    _remember(world, "either")
    answer = world.ask.key(f"{said}: {which} t/p ", ["t", "p"], seconds=PATIENCE)
    if answer == "t":
        entry = _anew(world, entry, medicines=with_amount(entry.medicines, dose))
    elif answer == "p" and (rated := number_at([dose.amount.lower()], 0)[0]):
        entry = _anew(world, entry, pain=rated.value)
    if answer is not None:
        say(f"Now {told(entry)}")


def _ask_side(world: World, entry: Symptom, known: Understood, *, as_json: bool) -> None:
    """Which leg, where the person's own side must not be taken unasked."""
    from qicli.commands.as_set import must_not_be_taken, own_side  # noqa: PLC0415 - few set a side

    if as_json or own_side(world) is None or not must_not_be_taken(world, known.said):
        return
    if not _may_ask(world, "side"):
        return
    _remember(world, "side")
    names = ", ".join(dict.fromkeys(site.site for site in entry.sites if is_open(site)))
    answer = world.ask.key(f"{names}: left, right or both? l/r/b ", list(SIDES), seconds=PATIENCE)
    if answer is None:
        return
    side = SIDES[answer]
    sites = tuple(msgspec.structs.replace(site, side=side) if is_open(site) else site for site in entry.sites)
    more = tuple(
        flag for flag in flags_of(sites, entry.qualities, entry.note, entry.pain) if flag not in entry.flags
    )
    written = _anew(world, entry, sites=sites, flags=(*entry.flags, *more))
    say(f"Now {told(written)}")
    show(world, more, written)


def _may_ask(world: World, kind: str) -> bool:
    """Whether somebody is there, wants to be asked, and was not asked this within the week."""
    if not world.terminal:
        return False
    try:
        settings = world.settings
    except QiError:
        return False
    today = day_of(world.now())
    if settings.ask == "never" or settings.quiet(today):
        return False
    last = _asked(world).get(kind)
    return last is None or today - last >= WEEK


def _asked(world: World) -> dict[str, date]:
    """When each kind of question was asked last."""
    asked: dict[str, date] = {}
    with suppress(OSError, UnicodeDecodeError, ValueError):
        for line in small(world.questions_file).decode().splitlines():
            kind, _, day = line.partition(" ")
            asked[kind] = date.fromisoformat(day)
    return asked


def _remember(world: World, kind: str) -> None:
    asked = _asked(world) | {kind: day_of(world.now())}
    lines = "".join(f"{each} {day}\n" for each, day in asked.items())
    from qicli.adapters.files import replaced  # noqa: PLC0415 - only when something was asked

    with suppress(OSError), replaced(world.questions_file) as file:
        file.write(lines.encode())
