"""Urgent words as they are quoted: so that who was not there knows what they are about."""

from qicli.core.safety.seen import Unseen
from qicli.views.report.drawing.look import short

BOTH, FOOT = "both-legs", "foot-drop"
LEFT_OVER = (
    " on",
    " onto",
    " like",
    " down",
)  # after a foot that drags: where on stands further on in the note


def quoted(line: Unseen, most: int) -> str:
    """The words, in so many cells; of two sides that were said apart, that both legs are meant."""
    words = line.words
    if line.topic == FOOT:
        words = next((words.removesuffix(end) for end in LEFT_OVER if words.endswith(end)), words)
    about = "" if line.topic != BOTH or {"both", "legs"} & {*words.lower().split()} else "both legs: "
    return f"{about}“{short(words, most)}”"
