"""Which journals are one person's."""

from collections.abc import Iterable


def groups(number: int, links: Iterable[tuple[int, int]]) -> list[list[int]]:
    """So many things, from 0, in groups of those that links lead to from one another; in order."""
    root = list(range(number))

    def found(thing: int) -> int:
        while root[thing] != thing:
            root[thing] = root[root[thing]]
            thing = root[thing]
        return thing

    for one, other in links:
        first, second = sorted((found(one), found(other)))
        root[second] = first
    together: dict[int, list[int]] = {}
    for thing in range(number):
        together.setdefault(found(thing), []).append(thing)
    return list(together.values())


def linked_by(words: Iterable[tuple[int, str]]) -> Iterable[tuple[int, int]]:
    """Links between things that have the same word; an empty one says nothing."""
    first: dict[str, int] = {}
    for thing, word in words:
        if word and first.setdefault(word, thing) != thing:
            yield first[word], thing
