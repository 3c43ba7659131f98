"""An entry edited in the person's own editor; what was typed is never lost."""

import msgspec

from qicli.adapters.terminal.editor import Draft, edit
from qicli.core.entry import Flag
from qicli.core.journal.filled_in import added_words, is_empty, read_form
from qicli.core.journal.forms import form, version_line
from qicli.core.ledger import Account
from qicli.core.safety.tiers import box, flags_in
from qicli.core.text import visible
from qicli.errors import Finding, QiError, UsageError
from qicli.streams import say
from qicli.views.entries import shown
from qicli.world import World


class FilledIn(msgspec.Struct, frozen=True):
    """A form that could be taken: the entry as it says it, its red flags, and the draft it stands in."""

    entry: Account
    flags: tuple[Flag, ...]
    draft: Draft


def filled_in(world: World, old: Account, root: str) -> FilledIn | None:
    """The entry as the person's form says it; None if nothing was changed, or the form was emptied.

    Raises:
        UsageError: there is no terminal.
        QiError: the editor failed, or the form has faults and was left; it stays as a draft.
    """
    if not world.redraws:
        raise UsageError(f"say what to change, as in: qi journal edit {shown(root)} --pain 5")
    draft = Draft(world.paths.drafts, root)
    if draft.kept and not _is_of(draft, old):
        aside = visible(str(draft.set_aside()))
        world.write(f"The entry was changed since a form of it was typed; that form is kept in {aside}")
    if draft.kept:
        world.write(f"This opens what was typed before: {visible(str(draft.file))}")
    else:
        draft.write(form(old))
    while True:
        text = _typed(draft, form(old))
        if text is not None and is_empty(text):
            draft.throw_away()
            return None
        flags = _new_flags(old, text or "")
        entry = [NOT_TEXT] if text is None else read_form(text, old, world.calendar)
        if not isinstance(entry, list):
            break
        for line in box(flags):
            world.write(visible(line), err=True)
        _ask_again(world, draft, entry)
    if entry == old and not flags:
        draft.throw_away()
        return None
    return FilledIn(entry, flags, draft)


def _is_of(draft: Draft, old: Account) -> bool:
    """Whether a kept form was made of the entry as it is now."""
    return version_line(old).encode() in draft.read().splitlines()


NOT_TEXT = Finding("", "it is not encoded as UTF-8; save it so in your editor")


def _typed(draft: Draft, fresh: str) -> str | None:
    """What the form says after the editor was closed; None for what is no UTF-8."""
    try:
        edit(draft.file)
    except QiError as error:
        if draft.read() == fresh.encode():  # nothing was typed
            draft.throw_away()
            raise
        raise QiError(f"{error}\nThe form stays, and opens the next time: {draft.file}") from error
    try:
        return draft.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _new_flags(old: Account, text: str) -> tuple[Flag, ...]:
    """The flags in what was typed that the entry does not have yet; looked for before it is read."""
    flags = flags_in(added_words(old, text))
    known = {flag.topic for flag in old.flags}
    return tuple(flag for flag in flags if flag.topic not in known)


def _ask_again(world: World, draft: Draft, findings: list[Finding]) -> None:
    """Name everything that is wrong, and return if the form is to be opened again."""
    for finding in findings:
        world.write(visible(str(finding)))
    if world.ask.key("Open it again? y/n ", "yn") != "y":
        say("Nothing is changed.")
        raise QiError(f"{draft.file}: stays as typed, and opens the next time; remove it to begin anew")
