"""What words leave open, as the person has set it: the side of a leg, and the higher of two numbers."""

from datetime import timedelta

import msgspec

from qicli.commands.asked import is_open
from qicli.core.entry import Site
from qicli.core.when import day_of
from qicli.core.words.grammar import Said
from qicli.core.words.vocabulary.feelings import APART
from qicli.errors import QiError
from qicli.world import World

LOOK_BACK = timedelta(days=28)  # the days that a person's usual pain is taken from


def with_own_side(
    world: World, sites: tuple[Site, ...], said: Said
) -> tuple[tuple[Site, ...], tuple[str, ...]]:
    """The places with the person's own side, and what to say of it.

    It is not taken where a second leg must not hide behind it: with numbness, tingling, weakness, or a pain
    above the person's usual.
    """
    side = own_side(world)
    if side is None or must_not_be_taken(world, said):
        return sites, ()
    taken = tuple(
        msgspec.structs.replace(site, side=side, inferred=True) if is_open(site) else site for site in sites
    )
    names = ", ".join(dict.fromkeys(site.site for site in sites if is_open(site)))
    other = "right" if side == "left" else "left"
    return taken, (f"{names} taken as {side}, your side; if not: qi journal edit last {other} {names}",)


def with_higher(world: World, said: Said) -> tuple[Said, tuple[str, ...]]:
    """The higher of the numbers that were left open, where the person always takes that, and what to say."""
    try:
        always = world.settings.between == "higher"
    except QiError:
        always = False
    if not always:
        return said, ()
    pain = max(said.open)
    remark = f"{' or '.join(map(str, said.open))} read as {pain}; qi config set between ask asks again"
    kept = tuple(piece for piece in said.kept if not any(map(str.isdecimal, piece)))  # told by the remark
    return msgspec.structs.replace(said, pain=pain, open=(), kept=kept), (remark,)


def own_side(world: World) -> str | None:
    """The one side that the person has set; None without, and where the settings cannot be used."""
    try:
        side = world.settings.person.side
    except QiError:
        return None
    return side if side in {"left", "right"} else None


def must_not_be_taken(world: World, said: Said) -> bool:
    """Whether what was said is such that the other leg might be meant."""
    if set(said.qualities) & {*APART, "giving-way"}:
        return True
    if said.pain is None:
        return False
    from qicli.core.ledger import Felt  # noqa: PLC0415 - only where the person's usual matters
    from qicli.core.today.usual import usual_pain  # noqa: PLC0415 - the same

    try:
        entries = list(world.journal.standing(day_of(world.now()) - LOOK_BACK))
    except QiError:
        return True
    usual = usual_pain([entry for entry in entries if isinstance(entry, Felt)])
    return usual is not None and said.pain > usual
