"""`qi journal edit`: an entry said better, in words or in an editor; what it said before is kept."""

from typing import Annotated

import msgspec
import typer

from qicli.adapters.journal.lines import Line
from qicli.commands.anew import write_anew
from qicli.commands.heed import even_if_refused, show
from qicli.commands.heed import found as flagged
from qicli.commands.journal.given import Given, changed
from qicli.commands.lookup import in_words, look_up
from qicli.commands.options import (
    At,
    BetterWith,
    Id,
    Moods,
    Notes,
    OnSide,
    Pain,
    Qualities,
    Sites,
    Tags,
    Words,
    WorseWith,
)
from qicli.core.entry import Flag, Plan, Seen, Symptom, Unknown
from qicli.core.journal.editing import flags_after
from qicli.core.journal.history import History
from qicli.core.journal.telling import told
from qicli.core.ledger import Account
from qicli.core.safety.tiers import flags_of
from qicli.errors import JournalError
from qicli.streams import say
from qicli.views.entries import shown
from qicli.world import World

app = typer.Typer(add_completion=False)

Before = Annotated[str | None, typer.Option(help="A practice or treatment: how it was before, as “6 calf”.")]
After = Annotated[str | None, typer.Option(help="A practice or treatment: how it was after.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the new version as JSON.")]


@app.command()
def edit(
    ctx: typer.Context,
    id_: Id,
    words: Words = None,
    pain: Pain = None,
    site: Sites = None,
    side: OnSide = "",
    quality: Qualities = None,
    worse_with: WorseWith = None,
    better_with: BetterWith = None,
    mood: Moods = None,
    tag: Tags = None,
    note: Notes = None,
    at: At = "",
    before: Before = None,
    after: After = None,
    as_json: AsJson = False,
) -> None:
    """Change one entry: what is given takes the place of what was there, and the rest stays.

    An empty text, as in --note "", empties a field.

    Of a practice --before, --after, --mood and --note can be changed.

    With the id alone your editor opens on a form ($VISUAL, $EDITOR).

    Example: qi journal edit last 6, qi journal edit 51aa 5 left calf
    """
    world: World = ctx.obj
    given = Given(
        words=words,
        pain=pain,
        side=side,
        groups={"site": site, "quality": quality, "worse": worse_with, "better": better_with, "mood": mood},
        tags=tag,
        notes=note,
        at=at,
        before=before,
        after=after,
    )
    with world.reading_around():
        _edit(world, id_, given, as_json=as_json)


def _edit(world: World, id_: str, given: Given, *, as_json: bool) -> None:
    found = look_up(world, id_)
    old = _editable(found)
    if given.nothing:
        _by_form(world, found, old, as_json=as_json)
    else:
        _by_words(world, found, old, given, as_json=as_json)


def _by_words(world: World, found: History[Line], old: Account, given: Given, *, as_json: bool) -> None:
    """What was given; where it is refused, its red flags are shown all the same."""
    with even_if_refused(world, flagged(given.asked.raw, given.before or "", given.after or "")):
        new, raised = changed(world, old, given)
        _save(world, found, new, raised, as_json=as_json)


def _editable(found: History[Line]) -> Account:
    """The version that stands, if it is one that can be edited.

    Raises:
        JournalError: it cannot, with what can be done instead.
    """
    id_ = shown(found.root)
    said = found.told.said
    if isinstance(said, Unknown):
        raise JournalError(f"{id_} was written by a newer qi; edit it there")
    if found.standing is None:
        raise JournalError(f"{id_} is deleted; first bring it back: qi journal restore {id_}")
    if isinstance(said, Seen):
        raise JournalError(f"{id_} is not edited but said anew: qi journal delete {id_}, then qi safety seen")
    if isinstance(said, Plan):
        raise JournalError(f"{id_} is a plan: qi plan stop {id_} ends it, qi plan add begins another")
    assert isinstance(said, Account)
    return said


def _more(old: Account, new: Account) -> tuple[Flag, ...]:
    """What the fields raise that those of the old version did not."""
    if not (isinstance(old, Symptom) and isinstance(new, Symptom)):
        return ()
    before = {flag.topic for flag in flags_of(old.sites, old.qualities)}
    return tuple(flag for flag in flags_of(new.sites, new.qualities) if flag.topic not in before)


def _by_form(world: World, found: History[Line], old: Account, *, as_json: bool) -> None:
    from qicli.commands.journal.form import filled_in  # noqa: PLC0415 - only when an editor opens

    form = filled_in(world, old, found.root)
    if form is None:
        say("Nothing is changed.")
        return
    _save(world, found, form.entry, form.flags, as_json=as_json)
    form.draft.throw_away()


def _save(
    world: World, found: History[Line], new: Account, raised: tuple[Flag, ...], *, as_json: bool
) -> None:
    """Write the new version, with everything of the old line that this qi does not know."""
    line = found.standing
    assert line is not None
    old = line.said
    assert isinstance(old, Account)
    more = _more(old, new)
    known = {flag.topic for flag in (*raised, *old.flags)}
    told_of = (*raised, *(flag for flag in more if flag.topic not in known))
    new = msgspec.structs.replace(new, flags=flags_after(old, new, (*raised, *more)))
    if new == old:
        show(world, told_of, old)
        say("Nothing is changed.")
        return
    try:
        written, raw = write_anew(world, line, new, changed=found.changed)
    except ValueError as error:
        raise JournalError(
            f"{shown(found.root)} cannot be edited: a field in its line has no name"
        ) from error
    show(world, told_of, written)
    if as_json:
        world.write_lines([raw])
        return
    world.write(f"Edited: {told(written)}")
    world.write(f"It was: {in_words(found)}. qi undo takes the edit back.")
