"""What today: a few plain lines, from how it was last to how it is noted. They read at 40 columns too."""

from collections.abc import Iterator
from datetime import datetime

from qicli.core.entry import Flag
from qicli.core.journal.noted import Noted
from qicli.core.journal.telling import place
from qicli.core.plan.progress import Planned
from qicli.core.safety.tiers import Tier, box, short_line
from qicli.core.safety.tiers import command as seen_command
from qicli.core.text import visible
from qicli.core.today.suggest import Reason, Suggestion
from qicli.core.when import day_of
from qicli.core.words.vocabulary.feelings import QUALITIES
from qicli.core.words.vocabulary.places import SIDES, SITES
from qicli.views.plan import told_of

MOST_LEFT_OUT = 2  # lines of it, so that all of it stays under ten
MOST_SITES = 3

REASONS = {
    "planned": "as planned",
    "further-down": "on the {side} it reaches the {furthest}, further down than usual",
    "above-usual": "pain is above your usual {usual:.3g}",
    "high": "pain is {pain}",
    "spasm": "a spasm was noted",
    "afraid": "noted: {words}",
    "unfeeling-foot": "with something to hold, for a numb or weak foot",
    "worse-standing": "lately worse with {words}",
    "worse-sitting": "lately worse with {words}",
    "worse-bending": "lately worse with {words}",
    "morning": "early in the day, without bending",
    "high-as-usual": "pain is high, as it usually is",
    "relief": "it was followed by a mean change of {mean:+.1f} ({low:+.1f} to {high:+.1f}, n = {pairs})",
    "better-leaning": "lately better with {words}",
    "better-lying": "lately better with {words}",
    "habit": "practised {times} times in 28 days",
    "evening": "for the end of the day",
    "first-move": "one of the three moves to begin with",
    "longest-ago": "last practised on {day}",
    "what-fits": "what fits now",
}
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
    elif suggestion.empty and not suggestion.moving:
        yield f"Be led through a practice: {command(suggestion) or 'qi routines'}"
        yield "Or note how it is: qi log 4 back"
    else:
        yield from _day(suggestion, now)
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


def offer(suggestion: Suggestion) -> str:
    """The practice with its length and the reason, such as `Easy Breathing, 5 min, gentle – pain is 7`."""
    minutes = suggestion.minutes or max(1, round((suggestion.seconds or 0) / 60))
    parts = [visible(suggestion.title or ""), f"{minutes:g} min", *["gentle"] * suggestion.gentle]
    return f"{', '.join(parts)} – {because(suggestion.reason)}"


def because(reason: Reason) -> str:
    """A reason in words."""
    return visible(REASONS[reason.code].format(**reason.values))


def command(suggestion: Suggestion) -> str:
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
        words += [site.side] if site.side in SIDES else []
        words.append(site.site)
    words += [quality for quality in last.qualities if quality in QUALITIES][:1]
    return f"qi log {' '.join(words)}"


def _day(suggestion: Suggestion, now: datetime) -> Iterator[str]:
    if suggestion.last is not None:
        yield f"Last: {_told(suggestion.last, now)}."
    planned = [*map(_planned, suggestion.planned), *map(told_of, suggestion.moving)]
    if planned:
        yield f"Plan: {'; '.join(planned)}."
    for left in suggestion.left_out[:MOST_LEFT_OUT]:
        yield f"No longer suggested: {visible(left.routine)} – {LEFT_OUT[left.why]}."
    if suggestion.routine is None:
        yield "Today: nothing here fits now. All of them: qi routines"
    else:
        yield f"Today: {offer(suggestion)}."
        yield command(suggestion)


def _told(last: Noted, now: datetime) -> str:
    return ", ".join([_when(last.at, now), f"pain {last.pain}", *map(place, last.sites[:MOST_SITES])])


def _when(at: datetime, now: datetime) -> str:
    ago = (day_of(now) - day_of(at)).days
    day = {0: "today", 1: "yesterday"}.get(ago, f"{at:%a} {at.day} {at:%b}")
    return f"{day} {at:%H:%M}"


def _planned(planned: Planned) -> str:
    minutes = "" if planned.minutes is None else f", {planned.minutes:g} min"
    today = "" if planned.a_day is None else f", {planned.done} of {planned.a_day} today"
    return f"{visible(planned.routine)}{minutes}{today}"
