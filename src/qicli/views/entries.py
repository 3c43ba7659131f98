"""Entries as a person reads them: a line each in a list, and everything about one of them on a sheet."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from qicli.core.entry import (
    Checkin,
    Plan,
    Question,
    Reading,
    Said,
    Seen,
    Session,
    Symptom,
    Unknown,
    shown_id,
)
from qicli.core.journal.editing import unknown_fields
from qicli.core.journal.history import History, W
from qicli.core.journal.telling import (
    answered,
    lasting,
    measured,
    moved,
    often,
    parts_of,
    place,
    reading,
    taken,
    told,
    when,
)
from qicli.core.ledger import Account, Felt, Standing
from qicli.core.rows import rows
from qicli.core.text import visible

Here = Callable[[datetime], datetime]  # an instant with the offset of this place
Row = tuple[str, str]

LABEL = 14  # columns


def entry_line(entry: Standing | Unknown, width: int | None) -> str:
    """One entry of a list: a line, and in a terminal as many narrower ones as it takes."""
    return "\n".join(rows(told(entry, flagged=True), width))


def sheet(history: History[W], here: Here, width: int | None) -> Iterator[str]:
    """Everything about an entry: what became of it, its fields a line each, its other versions."""
    chosen = history.told
    for sentence in fate(history, here):
        yield from rows(sentence, width)
    table = [("id", visible(history.root)), *_rows(chosen.said), *_other_fields(chosen.said, chosen.raw)]
    table += [("said", when(here(chosen.said.logged)))]
    for label, text in table:
        if text:
            yield from rows(f"{visible(label):<{LABEL}}{text}", width, LABEL)
    others = [line for line in history.versions if line is not chosen]
    if others:
        yield ""
        yield "Earlier versions" if chosen is history.newest else "Other versions"
    alone = {each.target for each in history.in_force} - {history.root}
    for line in others:
        back = " (taken back)" if line.said.id in alone else ""
        text = f"- said {when(here(line.said.logged))}{back}: {told_version(line.said)}"
        yield from rows(text, width)


def told_version(said: Said) -> str:
    """A version in words, with the moment it tells of."""
    if isinstance(said, Unknown):
        return parts_of(said)[0]
    assert isinstance(said, Standing)
    return " · ".join([when(said.at), *parts_of(said)])


def fate(history: History[W], here: Here) -> Iterator[str]:
    """What became of an entry that does not stand, and what brings it back."""
    if history.standing is not None:
        return
    for each in history.batches:
        batch = visible(each.target)
        yield (
            f"The import it came with was taken back on {when(here(each.logged))}; "
            f"qi journal restore {batch} brings the whole import back."
        )
    for each in history.deletions:
        how = "Taken back" if each.reason == "undo" else "Deleted"
        yield f"{how} on {when(here(each.logged))}; qi journal restore {shown(history.root)} brings it back."


def shown(id_: str) -> str:
    """As much of an id as a person needs to see, made harmless."""
    return visible(shown_id(id_))


def _rows(said: Said) -> list[Row]:
    if isinstance(said, Unknown):
        return [("kind", parts_of(said)[0]), ("line", visible(said.raw.decode("utf-8", "replace")))]
    assert isinstance(said, Standing)
    return _ROWS[type(said)](said)


def _seen(said: Seen) -> list[Row]:
    return [
        ("kind", "known to a professional"),
        ("noted", when(said.at)),
        ("words", visible(said.words)),
        ("known to", visible(said.by)),
        ("since", str(said.on)),
        ("about", _listed(said.topics)),
        ("import", visible(said.batch or "")),
    ]


def _plan(said: Plan) -> list[Row]:
    return [
        ("kind", "a plan"),
        ("noted", when(said.at)),
        ("course", visible(said.course)),
        *(("routine", often(item)) for item in said.items),
        *(("movement", often(item)) for item in said.moving),
        ("since", str(said.since)),
        ("stopped on" if said.stopped else "until", "" if said.until is None else str(said.until)),
        ("note", visible(said.note)),
        ("import", visible(said.batch or "")),
    ]


def _question(said: Question) -> list[Row]:
    return [
        ("kind", "a question for the visit"),
        ("noted", when(said.at)),
        ("question", visible(said.text)),
        ("answer", visible(said.answer)),
        ("answered on", "" if said.answered is None else str(said.answered)),
        *_marks(said),
    ]


def _symptom(said: Symptom) -> list[Row]:
    return [
        ("kind", "how it was"),
        ("felt", when(said.at)),
        ("pain", "" if said.pain is None else str(said.pain)),
        ("where", ", ".join(place(site) for site in said.sites)),
        ("what kind", _listed(said.qualities)),
        ("worse with", _listed(said.worse_with)),
        ("better with", _listed(said.better_with)),
        ("mood", _listed(said.moods)),
        ("treatment", _listed(said.treatments)),
        ("before", _reading(said.before)),
        ("after", _reading(said.after)),
        ("medicine", _listed([taken(medicine) for medicine in said.medicines])),
        ("measured", _listed([measured(measure) for measure in said.measures])),
        ("moved", _listed([moved(movement) for movement in said.movements])),
        ("tags", _listed(said.tags)),
        *_ending(said),
    ]


def _session(said: Session) -> list[Row]:
    return [
        ("kind", "a practice, told of" if said.told else "a practice"),
        ("began", when(said.at)),
        ("routine", visible(said.routine)),
        ("chosen", visible(said.chosen)),
        ("practised", _practised(said)),
        ("breaths", str(said.breaths) if said.breaths else ""),
        ("repetitions", str(said.repetitions) if said.repetitions else ""),
        ("before", _reading(said.before)),
        ("after", _reading(said.after)),
        ("reached", "further down the leg after it" if said.further else ""),
        ("made smaller", _listed(said.eased)),
        ("left early", _listed(said.skipped)),
        ("mood", _listed(said.mood)),
        ("mood after", _listed(said.mood_after)),
        *_ending(said),
    ]


def _practised(said: Session) -> str:
    """How long, of how long, and how; of one that was told of only what was told."""
    gentle = ["gentle"] * said.gentle
    if said.told:
        return ", ".join([lasting(said.seconds), *gentle])
    ended = "to its end" if said.finished else "ended early"
    return ", ".join([f"{lasting(said.seconds)} of {lasting(said.planned)}", ended, *gentle])


def _checkin(said: Checkin) -> list[Row]:
    now, first = answered(said.answers), answered(said.baseline)
    named = [activity.name for activity in said.answers.activities if activity.score is None]
    return [
        ("kind", "a check-in on the past week"),
        ("said of", when(said.at)),
        *((name, visible(words.removeprefix(f"{name} "))) for name, words in now.items()),
        ("not rated", _listed(named)),
        ("medication", visible(said.medication)),
        ("at first", visible(", ".join(first.values()))),
        ("first on", "" if said.since is None else str(said.since)),
        *_ending(said),
    ]


def _ending(said: Felt | Checkin) -> list[Row]:
    return [("note", visible(said.note)), *_marks(said)]


def _marks(said: Account) -> list[Row]:
    flags = [f"{flag.tier}: “{flag.words}” ({flag.topic})" for flag in said.flags]
    return [
        ("red flags", _listed(flags)),
        ("import", visible(said.batch or "")),
    ]


def _other_fields(said: Said, raw: bytes) -> list[Row]:
    """The fields of a newer version, as they stand in the line."""
    if isinstance(said, Unknown):
        return []
    try:
        fields = unknown_fields(raw)
    except ValueError:
        return []
    return [(name, visible(bytes(value).decode("utf-8", "replace"))) for name, value in fields.items()]


def _reading(said: Reading) -> str:
    return "" if said == Reading() else reading(said)


def _listed(words: tuple[str, ...] | list[str]) -> str:
    return visible(", ".join(words))


_ROWS: dict[type[Standing], Callable[[Any], list[Row]]] = {
    Session: _session,
    Symptom: _symptom,
    Checkin: _checkin,
    Seen: _seen,
    Plan: _plan,
    Question: _question,
}
