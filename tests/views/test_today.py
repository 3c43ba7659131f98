"""What today, in words."""

from datetime import timedelta
from typing import Any

import pytest

from fakes import EVENING
from qicli.core.entry import Site
from qicli.core.journal.noted import Noted
from qicli.core.plan.progress import Planned
from qicli.core.safety.seen import Unseen
from qicli.core.today.newly import Newly
from qicli.core.today.outcomes import LeftOut
from qicli.core.today.situations import SITUATIONS
from qicli.core.today.suggest import Offer, Reason, Suggestion
from qicli.views.today import LEFT_OUT, REASONS, because, command, how_to_log, offer, today_lines


def suggestion(**fields: Any) -> Suggestion:  # noqa: ANN401 - a table
    """The wave, as the first move, of a person who noted something."""
    made = {
        "routine": "spinal-wave",
        "title": "Spinal Wave",
        "seconds": 350.0,
        "reason": Reason("first-move"),
        "empty": False,
        "last": None,
        "usual": None,
        "planned": (),
        "left_out": (),
    }
    return Suggestion(**{**made, **fields})


RULING_OUT = {"worse-jarring", "pain-and-drops", "worse-twisting", "worse-lying", "worse-rising", "newly"}


def test_every_reason_has_words() -> None:
    """Each situation that suggests something, and a plan."""
    assert {"planned", *(row.code for row in SITUATIONS)} - RULING_OUT == REASONS.keys()


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Reason("above-usual", {"pain": 6, "usual": 4.0}), "pain is above your usual 4"),
        (Reason("above-usual", {"pain": 7, "usual": 4.5}), "pain is above your usual 5"),
        (
            Reason("further-down", {"side": "left", "furthest": "calf", "usual": "back"}),
            "on the left it reaches the calf, further down than usual",
        ),
        (
            Reason("further-down", {"side": "", "furthest": "calf", "usual": "back"}),
            "it reaches the calf, further down than usual",
        ),
        (
            Reason("further-down", {"side": "both", "furthest": "calf", "usual": "back"}),
            "on both sides it reaches the calf, further down than usual",
        ),
        (
            Reason("drawn-back", {"furthest": "back", "before": "calf"}),
            "it reaches the back, no longer the calf",
        ),
        (Reason("worse-bending", {"words": "morning"}), "lately worse in the morning"),
        (
            Reason("worse-bending", {"words": "bending, coughing, morning"}),
            "lately worse with bending, coughing and in the morning",
        ),
        (Reason("unfeeling-foot", {"words": "numb"}), "with something to hold, for a foot noted as numb"),
        (Reason("high", {"pain": 7, "ago": 1}), "pain was 7 yesterday"),
        (Reason("longest-ago", {"day": "2026-11-08"}), "last practised on 8 Nov"),
        (Reason("not-lately"), "not practised lately"),
        (Reason("high", {"pain": 7, "ago": 2}), "pain was 7 2 days ago"),
        (
            Reason("drawn-back", {"furthest": "back", "before": "calf", "ago": 1}),
            "it reached the back yesterday, no longer the calf",
        ),
        (Reason("afraid", {"words": "anxious", "ago": 1}), "noted yesterday: anxious"),
        (Reason("worse-sitting", {"words": "sitting\x1b[2J"}), "lately worse with sitting\\x1b[2J"),
    ],
)
def test_reasons(reason: Reason, words: str) -> None:
    """With the numbers they rest on, and harmless."""
    assert because(reason) == words


def test_the_offer_and_its_command() -> None:
    """Minutes as asked for, or about as long as it is."""
    assert offer(suggestion()) == "Spinal Wave, 6 min – one of the three moves to begin with"
    assert offer(suggestion(seconds=20.0)).startswith("Spinal Wave, 1 min")
    short = suggestion(minutes=2.5, seconds=140.0, gentle=True)
    assert offer(short).startswith("Spinal Wave, 2.5 min, gentle – ")
    assert command(short) == "qi practice spinal-wave --gentle --minutes 2.5"
    assert command(suggestion(routine=None)) == ""


@pytest.mark.parametrize(
    ("days", "words"), [(0, "today 21:03"), (1, "yesterday 21:03"), (2, "Thu 19 Nov 21:03")]
)
def test_when(days: int, words: str) -> None:
    """The day as one says it."""
    last = Noted(EVENING - timedelta(days=days), 4, (Site("calf", "left"), Site("back")))
    first, *_ = today_lines(suggestion(last=last), EVENING)
    assert first == f"Last: {words}, pain 4, left calf, back."


def test_the_plan_and_what_is_left_out() -> None:
    """What the plan says, and at most two that are no longer suggested, each with why."""
    left = tuple(LeftOut(f"one-{why}", why) for why in LEFT_OUT)
    lines = list(today_lines(suggestion(planned=(Planned("a", 5), Planned("b")), left_out=left), EVENING))
    assert lines[:3] == [
        "Plan: a, 5 min; b.",
        "No longer suggested: one-pain – the last two times pain was higher after it, by 2 points or more.",
        "No longer suggested: one-further-down – the last two times symptoms reached further down after it.",
    ]
    assert len(lines) == 6


def test_for_a_change() -> None:
    """What is theirs first; in a second line what else there is, with what to type for it."""
    change = Offer(
        routine="hip-circles", title="Hip Circles", seconds=400, gentle=True, reason=Reason("what-fits")
    )
    lines = list(today_lines(suggestion(reason=Reason("yours"), change=change), EVENING))
    assert lines[:3] == [
        "Today: Spinal Wave, 6 min – yours, the one you come back to.",
        "qi practice spinal-wave",
        "Or for a change: Hip Circles, 7 min, gentle: qi practice hip-circles --gentle",
    ]


@pytest.mark.parametrize(
    ("new", "words"),
    [
        ((Newly("tingling", "calf", "left"),), "New: tingling in the left calf. So gently today."),
        (
            (Newly("tingling", "foot", "left", ("back", "left foot")),),
            "New: tingling (back, left foot). So gently today.",
        ),
        ((Newly("numb", "foot"),), "New: numb in the foot. So gently today."),
        ((Newly("numb", "foot", ago=1),), "New yesterday: numb in the foot. So gently today."),
        (
            (Newly("numb", "foot", ago=1), Newly("weak", "leg")),
            "New: numb in the foot, weak in the leg. So gently today.",
        ),
        (
            (Newly("giving-way", "knee", "both"), Newly("weak", "leg")),
            "New: giving way in the knee, on both sides, weak in the leg. So gently today.",
        ),
    ],
)
def test_what_is_new(new: tuple[Newly, ...], words: str) -> None:
    """With its place, and the side where it was said."""
    assert words in list(today_lines(suggestion(new=new), EVENING))


def test_nothing_fits() -> None:
    """Said calmly, with where to look."""
    found = suggestion(routine=None, reason=Reason("nothing-fits"))
    assert "Today: nothing here fits now. All of them: qi routines" in list(today_lines(found, EVENING))
    empty = suggestion(routine=None, reason=Reason("nothing-fits"), empty=True)
    assert next(today_lines(empty, EVENING)) == "Be led through a practice: qi routines"


@pytest.mark.parametrize(
    ("last", "words"),
    [
        (None, "qi log 4 back"),
        (Noted(EVENING, 0), "qi log 0"),
        (Noted(EVENING, 3, (Site("calf", "left", 3),), ("burning", "numb")), "qi log 3 left calf burning"),
        (Noted(EVENING, 3, (Site("$(rm)", "left"), Site("back")), ("`x`",)), "qi log 3 back"),
    ],
)
def test_how_to_log(last: Noted | None, words: str) -> None:
    """In the words used last; only such as qi knows, for the line may be copied to a shell."""
    assert how_to_log(last) == words


@pytest.mark.parametrize(("words", "shown"), [("numb groin", "numb groin"), ("can't; pee\x1b", "saddle")])
def test_urgent_words(words: str, shown: str) -> None:
    """What to do, when it was noted, how it is settled; words that are not plain go into no command."""
    line = Unseen(EVENING.date(), "emergency", "saddle", words)
    found = suggestion(routine=None, reason=Reason("unseen"), unseen=(line,))
    lines = list(today_lines(found, EVENING))
    assert lines[0].startswith("EMERGENCY. Some of these words")
    assert "\x1b" not in "".join(lines)
    assert f"qi safety seen {shown} --by WHOM --on DATE" in lines
    assert lines[-1] == "How is it now? qi log 4 back"
    assert len(lines) < 10


def test_after_midnight_no_day_ends() -> None:
    """The reason is one of the hour."""
    assert because(Reason("evening")) == "for the end of the day"
    assert because(Reason("evening", {"hour": "night"})) == "quiet, for the night"
