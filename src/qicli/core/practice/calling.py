"""What a routine is called, and said to be, where a move that its title or summary names is not in it."""

import re

import msgspec

from qicli.core.practice.routine import Load, Routine

_TAPPING = r"tap(s|ping|ped)?|knock\w*|drum\w*|pat(s|ting)?"
_RUBBING = r"rub(s|bing)?|strok\w+|sweep\w*|massag\w+"
_PRESSING = r"acupressure|press(es|ing)?(?![- ]ups?)|knead\w*"
# How titles and summaries name what is asked for. Standing, sitting and walking are places, and stay.
_WORDS: dict[Load, str] = {
    "impact": r"drops?|jump\w*|stamp\w*|bounc\w+|hop(s|ping)?",
    "tapping-back": _TAPPING,
    "tapping-leg": _TAPPING,
    "rubbing-back": _RUBBING,
    "rubbing-leg": _RUBBING,
    "pressing-points": _PRESSING,
    "pressing-sole": _PRESSING,
    "twist": r"twist\w*|(sway|roll)(s|ing)?|side to side|rotat\w+",
    "large-circles": r"circl\w+",
    "weight-shift": r"shift(s|ing)?|sway(s|ing)?",
    "balance": r"one leg|tiptoes?|balanc\w+",
    "arms-raised": r"arms? (up|(ris|rais|lift|float)\w+)|(raise|lift)\w* (the |your )?arms?",
    "forward-bend": r"forward (bend|fold)\w*|(bend|fold)(s|ing)? (down|forward)|bow(s|ing)?|rock(s|ing)?",
    "backward-bend": r"arch(es|ing)?|back[- ]?bend\w*|bend\w* back\w*|press[- ]?ups?",
    "lying-flat": r"legs up|(lying|lie) (flat|on the back)|on (the|your) back",
    "lying-front": r"face down|(lying|lie) on the front|on (the|your) (front|belly)",
    "eyes-closed": r"eyes closed|clos\w+ (the |your )?eyes",
    "breath-hold": r"hold(s|ing)? (the |your )?breath|breath[- ]holds?",
    "deep-hip-bend": r"squat(s|ting)?|knees? to chest",
    "crossed-legs": r"cross\w*[- ]leg\w*|cross\w* (the |your )?legs",
    "one-leg": r"leg lifts?|knees? to chest",
}
_NAMES = {load: re.compile(rf"\b({words})\b", re.IGNORECASE) for load, words in _WORDS.items()}
_AND = re.compile(r",? (?:and|&) ")
LONGEST = 160  # characters of a summary, as in a file


def called_as_left(whole: Routine, left: Routine) -> Routine:
    """What is left of a routine, by a title and a summary that name nothing which is no longer asked for."""
    asked = {_NAMES[load] for load in left.loads if load in _NAMES}
    names = [_NAMES[load] for load in whole.loads if load in _NAMES and _NAMES[load] not in asked]
    return msgspec.structs.replace(
        left,
        title=_title(left, names) if _names(left.title, names) else left.title,
        summary=_summary(left) if _names(left.summary, names) else left.summary,
    )


def _names(text: str, names: list[re.Pattern[str]]) -> bool:
    return any(pattern.search(text) for pattern in names)


def _title(left: Routine, names: list[re.Pattern[str]]) -> str:
    """Of two things that it names the one that is left; else for what it is, in the words of its focus."""
    for part in _AND.split(left.title):
        if not _names(part, names):
            return part
    focus = next((each for each in left.focus if each == each.lower() and not _names(each, names)), "")
    return f"For the {focus}" if focus else "An easy practice"


def _summary(left: Routine) -> str:
    """What is done, by the names of the steps, as many as there is room for."""
    kept = ""
    for name in dict.fromkeys(step.name for step in left.steps):
        more = f"{kept}; {name[0].lower()}{name[1:]}" if kept else name
        if len(more) >= LONGEST:
            break
        kept = more
    return f"{kept}."
