"""One place with two numbers, or one pain said twice: which it is stays open, and is nobody's to guess."""

from collections.abc import Sequence

import msgspec

from qicli.core.entry import Site
from qicli.core.words.grammar import Said
from qicli.core.words.ladder import called

Place = tuple[str, str | None, str | None]


def left_open(said: Said, typed: int | None) -> tuple[Said, tuple[str, ...]]:
    """The same with what contradicts itself left open, and the pieces that say so.

    A place that was rated twice stands once, without a number; where another place is rated higher than
    either, that is the pain all the same. `typed` is the pain of the words: where an option says another,
    that is taken unless somebody says otherwise.
    """
    rated = _rated(said.sites)
    twice = {place: numbers for place, numbers in rated.items() if len(numbers) > 1}
    against = typed is not None and said.pain not in {None, typed}
    pieces = [f"{called(place[0], place[1])} {_or(numbers)}" for place, numbers in twice.items()]
    open_ = sorted({number for numbers in twice.values() for number in numbers})
    if against and typed is not None and said.pain is not None:
        return _with_pieces(said, [*pieces, _or([typed, said.pain])], open=(typed, said.pain))
    if not pieces:
        return said, ()
    others = [max(numbers) for place, numbers in rated.items() if place not in twice and numbers]
    plain = max(others, default=-1) >= max(open_)
    sites = tuple(dict.fromkeys(_without(site) if _place(site) in twice else site for site in said.sites))
    pain, left = (said.pain, ()) if plain else (None, tuple(open_))
    return _with_pieces(said, pieces, sites=sites, pain=pain, open=left)


def _with_pieces(said: Said, pieces: Sequence[str], **changes: object) -> tuple[Said, tuple[str, ...]]:
    return msgspec.structs.replace(said, kept=(*said.kept, *pieces), **changes), tuple(pieces)


def _rated(sites: Sequence[Site]) -> dict[Place, list[int]]:
    found: dict[Place, list[int]] = {}
    for site in sites:
        numbers = found.setdefault(_place(site), [])
        if site.pain is not None and site.pain not in numbers:
            numbers.append(site.pain)
    return found


def _place(site: Site) -> Place:
    return site.site, site.side, site.part


def _without(site: Site) -> Site:
    return msgspec.structs.replace(site, pain=None)


def _or(numbers: Sequence[int]) -> str:
    return " or ".join(map(str, numbers))
