"""What was given to change an entry: which of its fields it takes the place of."""

from datetime import datetime

import msgspec

from qicli.commands.asked import (
    APART,
    Asked,
    Understood,
    around,
    moment,
    tell_understood,
    understood,
)
from qicli.commands.heed import found as flagged
from qicli.core.entry import UNSAID, Checkin, Flag, Question, Session, Symptom
from qicli.core.journal.telling import place
from qicli.core.ledger import Account
from qicli.core.text import joined, stored
from qicli.core.words.grammar import Said, added
from qicli.errors import UsageError
from qicli.streams import say
from qicli.world import World

# The groups of words, and the fields of a symptom that they fill.
FIELDS = {
    "site": "sites",
    "quality": "qualities",
    "worse": "worse_with",
    "better": "better_with",
    "mood": "moods",
}

# What words alone say.
DONE = ("treatments", "medicines", "measures", "movements")


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """What was given on the command line; None for an option that was not."""

    words: list[str] | None
    pain: int | None
    side: str
    groups: dict[str, list[str] | None]
    tags: list[str] | None
    notes: list[str] | None
    at: str
    before: str | None
    after: str | None

    @property
    def nothing(self) -> bool:
        """Whether an id alone was given."""
        return not any(self._of_a_symptom) and not any(self._of_a_practice)

    @property
    def only_of_a_symptom(self) -> bool:
        """Whether something was given that no practice has."""
        return any(self._of_a_symptom)

    @property
    def only_of_a_practice(self) -> bool:
        """Whether something was given that no symptom has."""
        return self.before is not None or self.after is not None

    @property
    def more(self) -> bool:
        """Whether anything was given but words, a note, and when it was."""
        groups = any(values is not None for values in self.groups.values())
        return any([self.side, self.tags, groups, self.only_of_a_practice, self.pain is not None])

    @property
    def _of_a_symptom(self) -> list[bool]:
        groups = [values is not None for group, values in self.groups.items() if group != "mood"]
        return [
            bool(self.words),
            self.pain is not None,
            self.side != "",
            self.at != "",
            self.tags is not None,
            *groups,
        ]

    @property
    def _of_a_practice(self) -> list[bool]:
        shared = [self.groups["mood"] is not None, self.notes is not None]
        return [self.before is not None, self.after is not None, *shared]

    def values(self, group: str) -> list[str]:
        """What was given of a group; an empty text empties the field, and is no word."""
        return [text for text in self.groups[group] or [] if text.strip()]

    @property
    def asked(self) -> Asked:
        """The same, as `qi log` reads it."""
        return Asked(
            text=" ".join(self.words or []),
            groups={group: self.values(group) for group in self.groups},
            pain=self.pain,
            side=self.side,
            tags=self.tags or [],
            note=joined(self.notes or []),
        )


def changed(world: World, old: Account, given: Given) -> tuple[Account, tuple[Flag, ...]]:
    """The entry with what was given, and the flags that the words raise, after telling of them.

    Raises:
        UsageError: what was given contradicts itself, or belongs to another kind of entry.
    """
    match old:
        case Session():
            return _practice(old, given)
        case Checkin():
            return _checkin(world, old, given)
        case Question():
            return _question(world, old, given)
        case _:
            return _symptom(world, old, given)


def _checkin(world: World, old: Checkin, given: Given) -> tuple[Checkin, tuple[Flag, ...]]:
    """The check-in with another moment or note, and the flags that the words raise."""
    if given.words or given.more:
        raise UsageError(
            "of a check-in --at and --note can be changed; the id alone opens a form of the rest"
        )
    notes = given.notes or []
    flags = flagged(*notes)
    at = moment(world, given.at) or old.at
    note = old.note if given.notes is None else joined(notes)
    return msgspec.structs.replace(old, at=at.replace(microsecond=0), note=note), flags


def _question(world: World, old: Question, given: Given) -> tuple[Question, tuple[Flag, ...]]:
    """The question in other words, or of another moment, and the flags that the words raise."""
    if given.more or given.notes is not None:
        raise UsageError(
            "of a question its words and --at can be changed; the id alone opens a form with the answer"
        )
    words = " ".join(given.words or [])
    at = moment(world, given.at) or old.at
    text = stored(words.strip()) or old.text
    return msgspec.structs.replace(old, at=at, text=text), flagged(words)


def _symptom(world: World, old: Symptom, given: Given) -> tuple[Symptom, tuple[Flag, ...]]:
    """The symptom with what was given, and the flags that the words raise."""
    if given.only_of_a_practice and not (old.treatments or old.before != UNSAID or old.after != UNSAID):
        raise UsageError("--before and --after belong to a practice or a treatment, and this is neither")
    asked = given.asked
    flags = flagged(asked.raw)
    places = tuple(msgspec.structs.replace(site, side=None, inferred=False) for site in old.sites)
    known = understood(asked, flags, places, taught=world.taught)
    said = known.said
    fields: dict[str, object] = {
        field: getattr(said, field)
        for group, field in FIELDS.items()
        if getattr(said, field) or given.groups[group] is not None
    }
    fields |= {field: found for field in DONE if (found := getattr(said, field))}
    odd = []
    for name, text in (("before", given.before), ("after", given.after)):
        if text is not None:
            fields[name], more = around(name, text, flags)
            odd += more
    if said.pain is not None:
        fields["pain"] = said.pain
    if (at := _at(world, given, said)) is not None:
        fields["at"] = at.replace(microsecond=0)
    if given.tags is not None or said.tags:
        tags = old.tags if given.tags is None else asked.stored_tags
        fields["tags"] = tuple(dict.fromkeys((*tags, *said.tags)))
    known = msgspec.structs.replace(known, odd=(*known.odd, *odd))
    new = msgspec.structs.replace(old, note=_note(old.note, known, given), **fields)
    if not flags:
        _check_ratings(new, said)
    tell_understood(known)
    if said.open:
        say(f"{' or '.join(map(str, said.open))}? The pain stays as it was", err=True)
    if said.either:
        number = said.either.amount
        say(f"{number} taken, or pain {number}? The pain stays as it was", err=True)
    return new, flags


def _at(world: World, given: Given, said: Said) -> datetime | None:
    """When it was: by --at, or by the words where they say it plainly."""
    if (at := moment(world, given.at)) is not None or not said.moment:
        return at
    from qicli.commands.told_in_words import when_said  # noqa: PLC0415 - most edits say nothing of when

    when, remark = when_said(world, said.moment)
    if remark:
        say(f"{remark}. When it was stays as it was", err=True)
    return when


def _note(old: str, known: Understood, given: Given) -> str:
    """What was not understood is added to the note; a note that was given takes the old one's place."""
    if not known.sentence and not known.odd and given.notes is None:
        return old
    noted = joined([*([old] if given.notes is None else given.notes), *known.odd])
    return APART.join(part for part in (noted, known.sentence) if part)


def _check_ratings(new: Symptom, said: Said) -> None:
    rated = [site for site in new.sites if site.pain is not None]
    highest = max((site.pain or 0 for site in rated), default=None)
    if said.pain is not None and not said.sites and highest not in {None, said.pain}:
        places = ", ".join(place(site) for site in rated)
        raise UsageError(f"the places are rated apart ({places}); say them anew, such as calf={said.pain}")


def _practice(old: Session, given: Given) -> tuple[Session, tuple[Flag, ...]]:
    """The practice with what was given, and the flags that the words raise."""
    if old.told and (given.only_of_a_practice or given.only_of_a_symptom):
        raise UsageError(
            "of a practice that was told of --mood and --note can be changed; the id alone opens a form"
        )
    if given.only_of_a_symptom:
        raise UsageError("of a practice --before, --after, --mood and --note can be changed")
    texts = [given.before or "", given.after or "", *given.values("mood"), *(given.notes or [])]
    flags = flagged(*texts)
    said = added(Said(), {"mood": given.values("mood")})
    fields: dict[str, object] = {}
    kept = list(said.kept)
    for name, text in (("before", given.before), ("after", given.after)):
        if text is not None:
            fields[name], odd = around(name, text, flags)
            kept += odd
    if given.groups["mood"] is not None:
        fields["mood"] = said.moods
    note = _note(old.note, Understood(said, odd=tuple(kept)), given)
    tell_understood(Understood(said))
    return msgspec.structs.replace(old, note=note, **fields), flags
