"""What to suggest when: the situations as a table, the most telling first.

Which situations there are, and what is first choice in each, is our inference from the loads that a person
notes as making it worse; none of it was clinically tested. What has a source is named at its row.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import date

import msgspec
from msgspec import Struct

from qicli.core.practice.routine import Load, Posture
from qicli.core.today.lately import EARLY, SPASM, Lately
from qicli.core.when import day_of

Values = dict[str, str | int | float]

RESTED = 7  # days after which what a situation prefers is preferred again; between lies what else there is
SHORT = 3  # minutes: in less, a break from sitting is what can be had almost whole
SAT_LONG = 60  # minutes told to have been sat
MIDDAY = 12  # o'clock: from then on nobody is told of their mornings
JARRING_FROM = 4  # pain from which drops are suggested in their gentle version only

THREE_MOVES = ("spinal-wave", "hip-circles", "kidney-tapping")
# What may be suggested to somebody who never practised it: the routines that are meant for everybody. A
# routine of the person's own is suggested once it was practised lately.
FOR_EVERYBODY = (
    *THREE_MOVES,
    "easy-breathing",
    "standing-like-a-tree",
    "sink-the-qi",
    "breathing-through-pain",
    "lying-ease",
    "seated-wave",
    "seated-tree",
    "sitting-reset",
    "morning-gentle",
    "evening-unwind",
    "self-acupressure",
    "releasing-fear",
    "strengthen-kidney-qi",
    "heel-drops",
    "kidney-tapping-short",
    "bladder-line-tapping",
    "qi-spine",
)
_GENTLE_MOVES = (*THREE_MOVES, "sink-the-qi", "standing-like-a-tree", "seated-wave")
_BREATHING = ("easy-breathing", "breathing-through-pain", "lying-ease")

# What is not for now in full, and can be had in its small version: for whom standing is worse the seated wave
# is first choice, for whom bending is worse the rocking of the pelvis. It is never a gate that is meant.
SMALL_IS_FINE: dict[str, tuple[Load, ...]] = {
    "worse-standing": ("backward-bend",),
    "worse-bending": ("forward-bend",),
}


def _always(_lately: Lately) -> bool:
    return True


def _nothing(_lately: Lately, _routine: str) -> Values:
    return {}


class Situation(Struct, frozen=True, kw_only=True):
    """One row of the table.

    Attributes:
        code: short and stable; with `values` the reason.
        prefer: routines in the order in which they are chosen; without any, the row only rules out.
        postures: where none of these can be had, any routine in one of these postures, in this order.
        rules_out: loads, and `leaves_out` routines, that are not for now.
        gentle: only the gentle version is for now.
        spares: a bad day, on which what is planned waits if it carries in full what is ruled out, or is
            prescribed: nothing is left of it but the thought.
        varied: of the preferred the one practised, or put forward, longest ago comes first, and none again
            within a week; without it they keep their order, but for the first so many that come by `turns`:
            those are always there, the one met longest ago first.
    """

    code: str
    holds: Callable[[Lately], bool] = _always
    prefer: Callable[[Lately], Sequence[str]] = lambda _: ()
    postures: tuple[Posture, ...] = ()
    rules_out: tuple[Load, ...] = ()
    leaves_out: Callable[[Lately], Collection[str]] = lambda _: ()
    gentle: bool = False
    spares: bool = False
    varied: bool = True
    turns: int = 0
    values: Callable[[Lately, str], Values] = _nothing

    @property
    def lightly(self) -> tuple[Load, ...]:
        """The loads that are only out of question in full."""
        return SMALL_IS_FINE.get(self.code, ())


def _these(*routines: str) -> Callable[[Lately], Sequence[str]]:
    return lambda _: routines


def _worse(*words: str) -> Callable[[Lately], bool]:
    return lambda lately: not set(words).isdisjoint(_of_the_hour(lately))


def _of_the_hour(lately: Lately) -> list[str]:
    """What makes it worse, without the words for another time of day."""
    hours = {"morning": EARLY <= lately.now.hour < MIDDAY, "night": lately.evening}
    return [word for word in lately.worse if hours.get(word, True)]


def _named(words: Sequence[str], *wanted: str) -> str:
    return ", ".join(word for word in words if word in wanted)


def _better(*words: str) -> Callable[[Lately], bool]:
    return lambda lately: not set(words).isdisjoint(lately.better)


def _better_words(*words: str) -> Callable[[Lately, str], Values]:
    return lambda lately, _: {"words": _named(lately.better, *words)}


def _worse_words(*words: str) -> Callable[[Lately, str], Values]:
    return lambda lately, _: {"words": _named(_of_the_hour(lately), *words)}


def _ago(days: int) -> Values:
    """How many days ago it was told, where that was not today: what is said of it then is in the past."""
    return {"ago": days} if days else {}


def _days_since(lately: Lately, day: date) -> int:
    return (day_of(lately.now) - day).days


def _since_last(lately: Lately) -> Values:
    """The days since the pain that now counts."""
    assert lately.last is not None
    return _ago(_days_since(lately, day_of(lately.last.at)))


def _further(lately: Lately, _routine: str) -> Values:
    further = lately.further
    assert further is not None
    said: Values = {"side": further.side, "furthest": further.furthest, "usual": further.usual}
    return said | _ago(_days_since(lately, further.on))


def _went_down(lately: Lately, _routine: str) -> Values:
    assert lately.went_down is not None
    return msgspec.structs.asdict(lately.went_down)


def _drawn_back(lately: Lately, _routine: str) -> Values:
    assert lately.drawn_back is not None
    return msgspec.structs.asdict(lately.drawn_back) | _since_last(lately)


def _pains(lately: Lately, _routine: str) -> Values:
    said = {"pain": lately.pain, "usual": lately.usual}
    known: Values = {name: value for name, value in said.items() if value is not None}
    return known | _since_last(lately)


def _afraid(lately: Lately, _routine: str) -> Values:
    words = [mood for mood in lately.moods if mood in _FEARS]
    return {"words": ", ".join(words)} | _ago(min(lately.ago[word] for word in words))


def _theirs(lately: Lately) -> Sequence[str]:
    return () if lately.theirs is None else (lately.theirs,)


def _is_short(lately: Lately) -> bool:
    """Whether there is time for a break only."""
    return lately.minutes is not None and lately.minutes < SHORT


def _suggestable(lately: Lately) -> list[str]:
    """What the person practised lately, then what is for everybody, without what belongs to another hour."""
    ours = dict.fromkeys((*FOR_EVERYBODY, *lately.practised))
    hours = {"morning-gentle": lately.morning, "evening-unwind": lately.evening}
    return [routine for routine in ours if hours.get(routine, True)]


def _untried(lately: Lately) -> list[str]:
    return [routine for routine in THREE_MOVES if routine not in lately.met]


def _not_lately(lately: Lately) -> list[str]:
    """What was never put forward either comes first."""
    fresh = [routine for routine in _suggestable(lately) if routine not in lately.latest]
    return sorted(fresh, key=lambda routine: lately.met.get(routine, date.min))


def _longest_ago(lately: Lately) -> list[str]:
    tried = [routine for routine in _suggestable(lately) if routine in lately.latest]
    return sorted(tried, key=lambda routine: lately.met[routine])


def _for_a_break(lately: Lately) -> list[str]:
    """At the desk the break from sitting; else it comes by turns with what else is so short."""
    sitting = lately.sat >= SAT_LONG or _worse(*_SITTING)(lately)
    first = ["sitting-reset"] * (sitting or "sitting-reset" not in lately.met)
    return [*first, *_not_lately(lately), *_longest_ago(lately)]


def _last(lately: Lately, routine: str) -> Values:
    return {"day": lately.latest[routine].isoformat()}


_FURTHER_DOWN = Situation(
    code="further-down",
    holds=lambda lately: lately.further is not None,
    prefer=_these(*_BREATHING, "spinal-wave"),
    postures=("any", "lying"),
    rules_out=("impact", "forward-bend"),
    leaves_out=lambda lately: lately.sent_down,
    gentle=True,
    spares=True,
    varied=False,
    turns=len(_BREATHING),
    values=_further,
)

_FLARE = Situation(
    code="above-usual",
    holds=lambda lately: lately.high and lately.usual is not None,
    prefer=_these(*_BREATHING),
    postures=("any", "lying"),
    rules_out=("impact", "tapping-back", "tapping-leg"),
    leaves_out=lambda _: ("standing-like-a-tree",),
    gentle=True,
    spares=True,
    varied=False,
    turns=len(_BREATHING),
    values=_pains,
)

_FEARS = ("afraid", "anxious")
_STANDING = ("standing", "walking")
_SITTING = ("sitting", "driving")
_BENDING = ("bending", "coughing", "sneezing", "straining", "morning")
_LEANING = ("sitting", "leaning")
_LYING = ("lying", "side-lying", "knees-up", "rest")
_JARRING = ("coughing", "sneezing", "jarring", "stairs")

SITUATIONS = (
    # The furthest point is judged before the number (10.1016/j.math.2012.05.003).
    _FURTHER_DOWN,
    # What a practice sent further down is a new furthest point, also where too few days tell what is usual.
    msgspec.structs.replace(
        _FURTHER_DOWN,
        code="sent-down",
        holds=lambda lately: lately.went_down is not None,
        values=_went_down,
    ),
    _FLARE,
    msgspec.structs.replace(_FLARE, code="high", holds=lambda lately: lately.high and lately.usual is None),
    msgspec.structs.replace(
        _FLARE,
        code="spasm",
        holds=lambda lately: lately.spasm,
        values=lambda lately, _: _ago(lately.ago[SPASM]),
    ),
    Situation(
        code="newly",
        holds=lambda lately: bool(lately.newly),
        rules_out=("impact",),
        gentle=True,
        spares=True,
    ),
    # What somebody starts by its name is theirs: practised consistently is the founding text's word.
    Situation(code="yours", prefer=_theirs, varied=False),
    Situation(
        code="afraid",
        holds=lambda lately: not set(_FEARS).isdisjoint(lately.moods),
        prefer=_these("standing-like-a-tree", "easy-breathing", "releasing-fear", "spinal-wave"),
        values=_afraid,
    ),
    Situation(
        code="unfeeling-foot",
        holds=lambda lately: bool(lately.unfeeling),
        prefer=_these("standing-like-a-tree", "easy-breathing", "spinal-wave"),
        rules_out=("impact", "balance", "eyes-closed"),
        values=lambda lately, _: {"words": _named(lately.unfeeling, *lately.unfeeling)},
    ),
    Situation(
        code="worse-standing",
        holds=_worse(*_STANDING),
        prefer=_these("seated-wave", "seated-tree", "easy-breathing", "lying-ease"),
        rules_out=("standing-still", "backward-bend"),
        values=_worse_words(*_STANDING),
    ),
    Situation(
        code="short",
        holds=_is_short,
        prefer=_for_a_break,
        varied=False,
        values=lambda lately, _: {"minutes": lately.minutes or 0},
    ),
    Situation(
        code="desk",
        holds=lambda lately: lately.sat >= SAT_LONG and not lately.evening,
        prefer=_these("sitting-reset"),
    ),
    Situation(
        code="worse-sitting",
        holds=_worse(*_SITTING),
        prefer=_these("spinal-wave", "standing-like-a-tree", "sitting-reset", "easy-breathing", "lying-ease"),
        rules_out=("sitting",),
        values=_worse_words(*_SITTING),
    ),
    Situation(
        code="worse-bending",
        holds=_worse(*_BENDING),
        prefer=_these("spinal-wave", "hip-circles"),
        rules_out=("forward-bend", "impact"),
        values=_worse_words(*_BENDING),
    ),
    # Avoiding early bending reduced non-specific low back pain (10.1097/00007632-199812010-00015); a summary
    # of it leaves out sitting too. That a practice therefore stands or lies is our inference.
    Situation(
        code="morning",
        holds=lambda lately: lately.morning,
        prefer=_these("morning-gentle", "hip-circles", "standing-like-a-tree", "spinal-wave"),
        rules_out=("forward-bend", "impact", "sitting"),
    ),
    Situation(code="worse-jarring", holds=_worse(*_JARRING), rules_out=("impact",)),
    Situation(
        code="pain-and-drops",
        holds=lambda lately: lately.pain is not None and lately.pain >= JARRING_FROM,
        rules_out=("impact",),
    ),
    Situation(code="worse-twisting", holds=_worse("twisting"), rules_out=("twist",)),
    Situation(code="worse-lying", holds=_worse("lying", "night"), rules_out=("lying-flat",)),
    Situation(code="worse-rising", holds=_worse("rising"), rules_out=("floor",)),
    Situation(
        code="drawn-back",
        holds=lambda lately: lately.strong and lately.drawn_back is not None,
        prefer=_these(*_GENTLE_MOVES),
        gentle=True,
        values=_drawn_back,
    ),
    # Nothing is forbidden for the number alone.
    Situation(
        code="high-as-usual",
        holds=lambda lately: lately.high_as_usual,
        prefer=_these(*_GENTLE_MOVES),
        gentle=True,
        values=_pains,
    ),
    Situation(
        code="better-leaning",
        holds=_better(*_LEANING),
        prefer=_these("seated-wave", "seated-tree"),
        values=_better_words(*_LEANING),
    ),
    Situation(
        code="better-lying",
        holds=_better(*_LYING),
        prefer=_these("lying-ease", "easy-breathing"),
        values=_better_words(*_LYING),
    ),
    Situation(
        code="evening",
        holds=lambda lately: lately.evening and not lately.empty,
        prefer=_these("evening-unwind", *_BREATHING, "self-acupressure", "seated-tree"),
        values=lambda lately, _: {"hour": "night"} if lately.now.hour < EARLY else {},
    ),
    Situation(code="first-move", prefer=_untried),
    Situation(code="not-lately", holds=lambda lately: bool(lately.met), prefer=_not_lately, varied=False),
    Situation(code="longest-ago", prefer=_longest_ago, varied=False, values=_last),
    Situation(code="what-fits", postures=("any", "standing", "lying", "seated")),
)
