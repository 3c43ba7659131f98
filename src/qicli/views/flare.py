"""A bad day on one screen: how to breathe, what eased it before, when to call. Nothing in it is a promise."""

from collections.abc import Iterator, Sequence

from qicli.core.safety.urgent import CALL_NOW, CALL_TODAY
from qicli.core.text import visible


def flare_lines(command: str, eased: Sequence[str], *, flat: bool = True) -> Iterator[str]:
    """What there is to do now; `command` leads the breathing, and is empty where nothing here fits.

    Who does not lie `flat` is told of no such position.
    """
    yield "A bad day. Breathe lying, small and easy, out a little longer than in."
    yield f"On your side, or {'on your back with the legs on a chair' if flat else 'in a firm chair'}."
    if command:
        yield command
    if eased:
        yield f"You noted as easing: {visible(', '.join(eased))}."
    else:
        yield "When something eases it, note it for the next time: qi log better heat"
    yield CALL_NOW
    yield CALL_TODAY
