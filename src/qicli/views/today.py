"""What today: a few plain lines, from how it was last to how it is noted. They read at 40 columns too."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from qicli.core.entry import Flag
from qicli.core.journal.noted import Noted
from qicli.core.journal.telling import place_as_told
from qicli.core.plan.progress import Planned
from qicli.core.safety.tiers import Tier, box, short_line
from qicli.core.safety.tiers import command as seen_command
from qicli.core.text import visible
from qicli.core.today.newly import Newly
from qicli.core.today.suggest import UNREADABLE, Offer, Reason, Suggestion
from qicli.core.when import day_of
from qicli.core.words.ladder import called
from qicli.core.words.vocabulary.feelings import QUALITIES
from qicli.core.words.vocabulary.places import SIDES, SITES
from qicli.views.plan import told_of

_HOURS = {"morning": "in the morning", "night": "at night"}

MOST_LEFT_OUT = 2  # lines of it, so that all of it stays under ten
MOST_SITES = 3

REASONS = {
    "planned": "as planned",
    "yours": "yours, the one you come back to",
    "further-down": "{side}it reaches the {furthest}, further down than usual",
    "sent-down": "after the last practice it reached further down",
    "above-usual": "pain is above your usual {usual}",
    "high": "pain is {pain}",
    "spasm": "a spasm was noted",
    "afraid": "noted: {words}",
    "unfeeling-foot": "with something to hold, for a foot noted as {words}",
    "worse-standing": "lately worse {with_words}",
    "short": "a break of {minutes:g} min",
    "desk": "after sitting long",
    "worse-sitting": "lately worse {with_words}",
    "worse-bending": "lately worse {with_words}",
    "morning": "early in the day, without bending",
    "high-as-usual": "pain is high, as it usually is",
    "drawn-back": "it reaches the {furthest}, no longer the {before}",
    "better-leaning": "lately better {with_words}",
    "better-lying": "lately better {with_words}",
    "evening": "for the end of the day",
    "first-move": "one of the three moves to begin with",
    "not-lately": "not practised lately",
    "longest-ago": "last practised on {day}",
    "what-fits": "what fits now",
}
# Of what was told on an earlier day, in the past, and with the day.
REASONS_THEN = {
    "further-down": "{side}it reached the {furthest} {then}, further down than usual",
    "above-usual": "pain was above your usual {usual} {then}",
    "high": "pain was {pain} {then}",
    "spasm": "a spasm was noted {then}",
    "afraid": "noted {then}: {words}",
    "high-as-usual": "pain was high {then}, as it usually is",
    "drawn-back": "it reached the {furthest} {then}, no longer the {before}",
}
NIGHT = "quiet, for the night"
LEFT_OUT = {
    "pain": "the last two times pain was higher after it, by 2 points or more",
    "further-down": "the last two times symptoms reached further down after it",
    "worse": "the last two times pain was higher after it, or symptoms reached further down",
}


# One line with the numbers; the words themselves are not repeated.
CRISIS = short_line([Flag(Tier.CRISIS, "", Tier.CRISIS)])


def today_lines(suggestion: Suggestion, now: datetime) -> Iterator[str]:
    """The last pain, what the plan says, what to practise and why, and how to note it: under ten lines."""
    if suggestion.crisis and not suggestion.urgent:
        yield CRISIS
    if suggestion.urgent:
        yield from urgent_lines(suggestion)
        yield f"How is it now? {how_to_log(None)}"
    elif suggestion.empty and not suggestion.moving and suggestion.reason.code != UNREADABLE:
        yield f"Be led through a practice: {command(suggestion) or 'qi routines'}"
        yield "Or note how it is: qi log 4 back"
    else:
        yield from _day(suggestion, now)
        if not suggestion.said_now:
            yield f"How is it now? {how_to_log(suggestion.last)}"


def urgent_lines(suggestion: Suggestion) -> Iterator[str]:
    """What to do about words that nobody has looked at yet; a crisis is met without repeating its words."""
    if suggestion.crisis:
        yield CRISIS
    flags = [Flag(line.tier, line.words, line.topic) for line in suggestion.unseen]
    yield from (visible(line) for line in box(flags))
    for first in suggestion.unseen[:1]:
        plain = first.words.isascii() and first.words.replace(" ", "").isalnum()
        yield f"Noted on {first.day}. When a professional knows of it:"
        yield seen_command(first.words if plain else first.topic)


def offer(suggestion: Suggestion | Offer) -> str:
    """The practice with its length and the reason, such as `Easy Breathing, 5 min, gentle – pain is 7`."""
    return f"{_titled(suggestion)} – {_why(suggestion)}"


def _why(suggestion: Suggestion | Offer) -> str:
    """The reason, and of a plan also what became of it today."""
    if suggestion.reason.code != "planned" or not isinstance(suggestion, Suggestion):
        return because(suggestion.reason)
    itself = suggestion.routine in {each.routine for each in suggestion.planned}
    said = because(suggestion.reason) if itself else "in place of what is planned"
    return f"{said}, gently for what is new" if suggestion.gentle and suggestion.new else said


def _titled(suggestion: Suggestion | Offer) -> str:
    minutes = suggestion.minutes or max(1, round((suggestion.seconds or 0) / 60))
    return ", ".join([visible(suggestion.title or ""), f"{minutes:g} min", *["gentle"] * suggestion.gentle])


def because(reason: Reason) -> str:
    """A reason in words."""
    values = dict(reason.values)
    if isinstance(usual := values.get("usual"), float):
        values["usual"] = int(usual + 0.5)  # pain is said in whole numbers; a half is the higher one
    if isinstance(day := values.get("day"), str):
        last = date.fromisoformat(day)
        values["day"] = f"{last.day} {last:%b}"
    values["side"] = _on_the_side(str(values.get("side", "")))
    values["with_words"] = _with(str(values.get("words", "")))
    said = NIGHT if values.get("hour") == "night" else REASONS[reason.code]
    if isinstance(ago := values.get("ago"), int):
        values["then"] = _then(ago)
        said = REASONS_THEN[reason.code]
    return visible(said.format(**values))


def _then(ago: int) -> str:
    """So many days ago; two, and not one, where somebody has flown far east since."""
    return "yesterday" if ago == 1 else f"{ago} days ago"


def _on_the_side(side: str) -> str:
    """Nothing where no side was said."""
    return {"": "", "both": "on both sides "}.get(side, f"on the {side} ")


def _with(words: str) -> str:
    """`with sitting, driving`, `in the morning`, or both."""
    said = words.split(", ")
    things = ", ".join(word for word in said if word not in _HOURS)
    hours = [_HOURS[word] for word in said if word in _HOURS]
    return " and ".join([f"with {things}"] * bool(things) + hours)


def command(suggestion: Suggestion | Offer) -> str:
    """What to type for the suggested practice; nothing without one."""
    if suggestion.routine is None:
        return ""
    parts = ["qi practice", visible(suggestion.routine)]
    parts += ["--gentle"] * suggestion.gentle
    parts += [] if suggestion.minutes is None else [f"--minutes {suggestion.minutes:g}"]
    return " ".join(parts)


def how_to_log(last: Noted | None) -> str:
    """An example of noting how it is, in words that qi knows: the ones used last, where there are any."""
    if last is None:
        return "qi log 4 back"
    words = [str(last.pain)]
    for site in [site for site in last.sites if site.site in SITES][:1]:
        said = site.side if site.side in SIDES and not site.inferred else None
        words.append(called(site.site, said))
    words += [quality for quality in last.qualities if quality in QUALITIES][:1]
    return f"qi log {' '.join(words)}"


def _day(suggestion: Suggestion, now: datetime) -> Iterator[str]:
    if suggestion.last is not None:
        yield f"Last: {_told(suggestion.last, now)}."
    yield from new_lines(suggestion)
    planned = [*map(_planned, suggestion.planned), *map(told_of, suggestion.moving)]
    if planned:
        yield f"Plan: {'; '.join(planned)}."
    for left in suggestion.left_out[: MOST_LEFT_OUT - bool(suggestion.change or suggestion.new)]:
        yield f"No longer suggested: {visible(left.routine)} – {LEFT_OUT[left.why]}."
    if suggestion.reason.code == UNREADABLE:
        yield "Today: no practice while what you told of yourself cannot be read. To mend it: qi config edit"
    elif suggestion.routine is None:
        yield "Today: nothing here fits now. All of them: qi routines"
    else:
        yield from todays_lines(suggestion)
        if suggestion.change is not None:
            yield f"Or for a change: {_titled(suggestion.change)}: {command(suggestion.change)}"


def new_lines(suggestion: Suggestion) -> Iterator[str]:
    """What is numb, tingling or weak and was not before; nothing where nothing is."""
    if suggestion.new:
        new = ", ".join(map(_newly, suggestion.new[:MOST_SITES]))
        yield f"{_new_when(suggestion.new)}: {new}. So gently today."


def todays_lines(suggestion: Suggestion) -> Iterator[str]:
    """The practice of today and why, and what to type for it."""
    yield f"Today: {offer(suggestion)}."
    yield command(suggestion)


def _new_when(new: Sequence[Newly]) -> str:
    """`New`; with the day, where all of it was told on an earlier one."""
    ago = min(each.ago for each in new)
    return f"New {_then(ago)}" if ago else "New"


def _newly(new: Newly) -> str:
    """`numb in the left calf`, `tingling (back, left foot)` where several were named; no side unsaid."""
    word = new.quality.replace("-", " ")
    if new.among:
        return visible(f"{word} ({', '.join(new.among[:MOST_SITES])})")
    if new.side == "both":
        return visible(f"{word} in the {new.site}, on both sides")
    return visible(" ".join(filter(None, (word, "in the", new.side, new.site))))


def _told(last: Noted, now: datetime) -> str:
    return ", ".join([_when(last.at, now), f"pain {last.pain}", *map(place_as_told, last.sites[:MOST_SITES])])


def _when(at: datetime, now: datetime) -> str:
    ago = (day_of(now) - day_of(at)).days
    day = {0: "today", 1: "yesterday"}.get(ago, f"{at:%a} {at.day} {at:%b}")
    return f"{day} {at:%H:%M}"


def _planned(planned: Planned) -> str:
    minutes = "" if planned.minutes is None else f", {planned.minutes:g} min"
    today = "" if planned.a_day is None else f", {planned.done} of {planned.a_day} today"
    return f"{visible(planned.routine)}{minutes}{today}"
