"""When to stop, when to seek help: the static words, which promise nothing and diagnose nothing.

What belongs to which tier follows the NHS pages on sciatica and on back pain and the cauda equina warning
card. Which words raise a flag stands in `topics`.
"""

from collections.abc import Iterable
from enum import StrEnum

from qicli.core.entry import Flag, Site
from qicli.core.safety.everyday import is_everyday
from qicli.core.safety.fields import Heard, names_places_alone, names_two_sides, raised_by
from qicli.core.safety.urgent import EMERGENCY_NUMBER, IN_FULL, NUMBERS, TODAY_IN_FULL

# Pain that sharpens, or symptoms that move further down the leg, are a cue to stop, not proof of harm
# (10.1007/s00586-011-2018-9).
STOP_RULE = (
    "Smaller is right. Stop if pain sharpens, if it or any tingling or numbness moves further down the leg, "
    "or if you feel dizzy."
)
CLOSING = "Walk a few slow steps."
RESTING = "Rest as long as you like."

# Clinics' traffic light asks to stop at 6 during exercise; before a practice it is where qi offers the
# gentle way.
GENTLE_FROM = 6


class Tier(StrEnum):
    """How soon something wants to be checked, or that a person may want to end their life."""

    EMERGENCY = "emergency"
    CRISIS = "crisis"
    TABLETS = "tablets"
    TODAY = "today"
    SOON = "soon"

    @property
    def rank(self) -> int:
        """The order of urgency: 0 for emergency, crisis and too many tablets, 1 for today, 2 for soon."""
        return {Tier.TODAY: 1, Tier.SOON: 2}.get(self, 0)


TIERS = {
    "crisis": Tier.CRISIS,
    "saddle": Tier.EMERGENCY,
    "bladder-bowel": Tier.EMERGENCY,
    "sexual": Tier.EMERGENCY,
    "both-legs": Tier.EMERGENCY,
    "accident": Tier.EMERGENCY,
    "chest": Tier.EMERGENCY,
    "aorta": Tier.EMERGENCY,
    "clot-lung": Tier.EMERGENCY,
    "too-many": Tier.TABLETS,
    "foot-drop": Tier.TODAY,
    "fever": Tier.TODAY,
    "less-pain": Tier.TODAY,
    "buttock": Tier.TODAY,
    "wound": Tier.TODAY,
    "clot-leg": Tier.TODAY,
    "weight-loss": Tier.SOON,
    "lump": Tier.SOON,
    "night-pain": Tier.SOON,
    "cough": Tier.SOON,
    "between-shoulders": Tier.SOON,
    "cancer": Tier.SOON,
    "not-better": Tier.SOON,
    "worse": Tier.SOON,
}

LISTENERS = "116 123 in the UK and Ireland, 988 in the US and Canada, elsewhere findahelpline.com"
_ON_THE_LIST = {
    Tier.EMERGENCY: "Some of these words are on the list of things to be checked urgently",
    Tier.TODAY: "Some of these words are on the list of things to be checked urgently",
    Tier.SOON: "Some of these words are on the list of things to have checked",
}
_ACTIONS = {
    Tier.EMERGENCY: f"Go to an emergency department now, or call {EMERGENCY_NUMBER}.",
    Tier.TODAY: "Speak to a doctor or urgent care today (111 in the UK). If it worsens or you cannot reach "
    f"anyone, call {EMERGENCY_NUMBER}.",
    Tier.SOON: "Tell a doctor or physiotherapist about this in the next days. If it worsens suddenly, call "
    f"{EMERGENCY_NUMBER}.",
}
_MORE_THAN_MEANT = (
    f"This may be more than is meant. Call a poison line or your emergency number ({NUMBERS}) now, even "
    "if you feel well; have the packet with you."
)
SAVED = "Your entry is saved."

_STATIC = f"""\
EMERGENCY, NOW. Go to an emergency department or call {EMERGENCY_NUMBER}.
Do not wait for the next day, and do not practise first.
{IN_FULL}

TABLETS. If you took more of a medicine than is meant, also by mistake or over a day, call a poison line or
  your emergency number ({NUMBERS}) now, even if you feel well; have the packet with you. More than 8
  tablets of paracetamol, alone and in other medicines, in 24 hours is too many.

CRISIS. If you think of ending your life, or have taken too much of a medicine, you need not be alone with it.
In danger, or something taken: {EMERGENCY_NUMBER}.
To talk with someone: {LISTENERS}.

TODAY. Speak to a doctor or urgent care (111 in the UK).
{TODAY_IN_FULL}

SOON. Tell a doctor or physiotherapist in the next days.
- weight loss without trying
- a lump, or a change of shape
- pain that wakes you every night, or that no position eases
- pain that is worse on coughing, sneezing or straining
- pain between the shoulder blades
- cancer, now or in the past
- not better after some weeks, or getting worse

This is a list, not a diagnosis: qi looks for words and cannot examine anybody. It knows English words only,
  and it misses some. If something worries you and is not here, ask.
"""


def flags_in(text: str) -> tuple[Flag, ...]:
    """What the raw words of a text raise: the most urgent first, one flag a topic."""
    if is_everyday(text):
        return ()
    from qicli.core.safety.red_flags import topics_in  # noqa: PLC0415 - most lines need no closer look

    found = (Flag(TIERS[topic], words, topic) for topic, words in topics_in(text).items())
    return _once(sorted(found, key=lambda flag: Tier(flag.tier).rank))


def _once(most_urgent_first: Iterable[Flag]) -> tuple[Flag, ...]:
    """A weakness only once: of "legs gave way" that it is both legs, and not also that one is weak."""
    flags = list(most_urgent_first)
    both = [flag.words for flag in flags if flag.topic == "both-legs"]
    return tuple(
        flag
        for flag in flags
        if flag.topic != "foot-drop" or not any(flag.words.lower() in words.lower() for words in both)
    )


def flags_of(
    sites: Iterable[Site], qualities: Iterable[str], words: str = "", pain: int | None = None
) -> tuple[Flag, ...]:
    """What an entry's own fields raise: the most urgent first, one flag a topic.

    `words` are all those it was said in, where they are known: legs that both ache after a run are none, and
    neither are legs of which nothing is said but that they are there.
    """
    said = tuple(qualities)

    def hear() -> Heard:
        from qicli.core.safety.red_flags import heard  # noqa: PLC0415 - most places raise nothing

        felt = bool(said) or pain is not None or names_places_alone(words)
        return heard(words, felt=felt) if words else Heard()

    found = raised_by(tuple(sites), said, hear, two_sides=names_two_sides(words))
    return tuple(Flag(TIERS[topic], text, topic) for topic, text in found.items())


def box(flags: Iterable[Flag]) -> list[str]:
    """What was seen and what to do; nothing without flags. `SAVED` follows once the entry is on the disk."""
    kinds = _by_kind(flags)
    lines: list[str] = []
    if crisis := kinds.pop(Tier.CRISIS, None):
        lines += _crisis_lines(crisis)
    if tablets := kinds.pop(Tier.TABLETS, None):
        lines += [f"TABLETS. {_quoted(tablets)}: {_MORE_THAN_MEANT}"]
        lines += [] if crisis else [f"If you meant harm: {LISTENERS}."]
    if kinds:
        tier, *_ = kinds
        quoted = list(dict.fromkeys(words for found in kinds.values() for words in found))
        lines += [f"{tier.value.upper()}. {_ON_THE_LIST[tier]}: {_quoted(quoted)}.", _ACTIONS[tier]]
    return lines


def settling(flags: Iterable[Flag]) -> list[str]:
    """The command that settles the most urgent of them, once a professional knows; none for a crisis."""
    urgent = [flag for flag in flags if flag.tier in {Tier.EMERGENCY, Tier.TODAY}]
    topics = dict.fromkeys(flag.topic for flag in sorted(urgent, key=lambda flag: Tier(flag.tier).rank))
    return [f"When a professional knows of it: {command(next(iter(topics)))}"] if topics else []


def command(topic: str) -> str:
    """What is typed when a professional knows of a topic."""
    return f"qi safety seen {topic} --by WHOM --on DATE"


def short_line(flags: Iterable[Flag]) -> str:
    """One line for later touches of a day, which still names the number; empty without flags."""
    kinds = _by_kind(flags)
    if Tier.CRISIS in kinds:
        return f"CRISIS. You need not be alone with this: {NUMBERS} in danger; {LISTENERS}."
    for tier, words in kinds.items():
        if tier == Tier.TABLETS:
            harm = f"If you meant harm: {LISTENERS}."
            return f"TABLETS. {_quoted(words)}: a poison line or {NUMBERS}, now. {harm}"
        return f"{tier.value.upper()}. To be checked: {_quoted(words)}. {_SHORT[tier]}"
    return ""


_SHORT = {
    Tier.EMERGENCY: f"Now: {EMERGENCY_NUMBER}.",
    Tier.TODAY: f"Today: a doctor or urgent care, 111 in the UK; {EMERGENCY_NUMBER}.",
    Tier.SOON: f"In the next days: a doctor or physiotherapist; {EMERGENCY_NUMBER}.",
}


def of_a_crisis(flags: Iterable[Flag]) -> bool:
    """Whether words of despair are among them: what was said with them goes into no report."""
    return any(flag.tier == Tier.CRISIS for flag in flags)


def counted(entries: Iterable[Iterable[Flag]]) -> str:
    """One line on many entries' flags: how many entries of each tier, and the number; empty without flags."""
    tiers = [{flag.tier for flag in flags} for flags in entries]
    found = {tier: sum(tier in each for each in tiers) for tier in Tier}
    numbers = ", ".join(f"{number} {tier.value}" for tier, number in found.items() if number)
    if not numbers:
        return ""
    urgent = next((tier for tier in _SHORT if found[tier]), None)
    told = f"Among these entries are words on the list of things to be checked: {numbers}."
    if found[Tier.CRISIS]:
        told += f" You need not be alone with this: {NUMBERS} in danger; {LISTENERS}."
    return f"{told} {_SHORT[urgent]}" if urgent else told


def static_text() -> list[str]:
    """All that qi has to say on seeking help, a paragraph or a point of a list at a time."""
    return _STATIC.replace("\n  ", " ").splitlines()


def _by_kind(flags: Iterable[Flag]) -> dict[Tier, list[str]]:
    """The words of each tier, the most urgent first."""
    kinds: dict[Tier, list[str]] = {}
    for flag in sorted(flags, key=lambda flag: Tier(flag.tier).rank):
        words = kinds.setdefault(Tier(flag.tier), [])
        if flag.words not in words:
            words.append(flag.words)
    return kinds


def _quoted(words: list[str]) -> str:
    return ", ".join(f'"{each}"' for each in words)


def _crisis_lines(words: list[str]) -> list[str]:
    return [
        f"CRISIS. These words weigh a lot: {_quoted(words)}. You need not be alone with them.",
        f"In danger, or something taken: {EMERGENCY_NUMBER}. To talk with someone now: {LISTENERS}.",
    ]
