"""Whether the dates of a file have the day first or the month first, learnt from all of its rows."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from qicli.imports.times import Order, days, told_apart


class Dated(Struct, frozen=True):
    """The date of one row, and what else the row says of it: its weekday, the same day in words."""

    text: str
    weekday: str = ""
    words: str = ""


class Learnt(Struct, frozen=True):
    """What the rows of a file tell.

    Attributes:
        order: the one order in which all of them make sense; None if there is none, or both.
        unclear: the first date that could be two days all the same; "" if there is none.
    """

    order: Order | None
    unclear: str


def learn(rows: Iterable[Dated], today: date) -> Learnt:
    """The order of the dates of a file.

    A day above 12 shows it, a weekday or the same day in words, and where nothing else does, that no day of
    a diary is yet to come. A file that shows both, as one does that a spreadsheet turned in part, has none.
    """
    shown: set[Order] = set()
    likely: set[Order] = set()
    unclear = ""
    for row in rows:
        found = days(row.text)
        if len(found) == 2:
            left = told_apart(found, weekday=row.weekday, words=row.words)
            if len(left) == 1:
                shown.add("day-first" if left == found[:1] else "month-first")
            else:
                unclear = unclear or row.text
                past = [day for day in found if day <= today]
                likely |= {"day-first" if past == found[:1] else "month-first"} if len(past) == 1 else set()
        elif len(found) == 1 and (order := _only(row.text, found[0])):
            shown.add(order)
    known = shown or likely
    return Learnt(known.pop() if len(known) == 1 else None, unclear)


def _only(text: str, day: date) -> Order | None:
    """The order in which alone these numbers are a day; None for what has no order, as 5/5/2024."""
    numbers = [part for part in text.replace("-", "/").replace(".", "/").split("/") if part.strip()]
    if len(numbers) != 3 or not all(part.strip().isdecimal() for part in numbers) or day.day == day.month:
        return None
    if len(numbers[0].strip()) == 4:
        return None
    return "day-first" if int(numbers[0]) == day.day else "month-first"
